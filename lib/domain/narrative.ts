import type { Day, Group } from "#lib/domain/resolution.ts";

/** Giải pháp khắc phục: what will be done about a target, by whom and until when. */
export type Remedy = { text: string; person?: string; due?: Day };

/** What a review says of one target beside its verdict. */
export type TargetNarrative = {
  target: string;
  /** Kết quả đạt được. */
  achievements?: string;
  /** Hạn chế, khuyết điểm. */
  shortcomings?: string;
  /** Nguyên nhân khách quan. */
  objectiveCauses?: string;
  /** Nguyên nhân chủ quan. */
  subjectiveCauses?: string;
  remedies: Remedy[];
};

/** What a review says of a group of targets as a whole. */
export type GroupNarrative = {
  /** Ưu điểm. */
  strengths?: string;
  /** Hạn chế, khuyết điểm. */
  shortcomings?: string;
  objectiveCauses?: string;
  subjectiveCauses?: string;
};

/**
 * Nội dung báo cáo: what a review says in words, in the sections of the report (domain-facts: đặc điểm tình hình, ưu
 * điểm, hạn chế, nguyên nhân, bài học, nhiệm vụ, kiến nghị). A text that is absent was not written.
 */
export type Narrative = {
  /** I. Đặc điểm tình hình. */
  situation?: string;
  groups: Partial<Record<Group, GroupNarrative>>;
  /** In the order of the resolution; a target of which nothing is said is left out. */
  targets: TargetNarrative[];
  /** Bài học kinh nghiệm. */
  lessons?: string;
  /** Nhiệm vụ, giải pháp thời gian còn lại của nhiệm kỳ. */
  tasks?: string;
  /** Đề xuất, kiến nghị. */
  proposals?: string;
  /** Ý kiến của đại biểu. */
  opinions?: string;
  /** Tiếp thu, giải trình. */
  opinionsTakenIn?: string;
  /** Gửi cấp trên: to whom, by when, and when it was sent. */
  recipient?: string;
  deadline?: Day;
  sentOn?: Day;
};

export const blankNarrative: Narrative = { groups: {}, targets: [] };
