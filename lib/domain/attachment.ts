/**
 * Minh chứng: a file that goes with a result. Each type with the ending of its name, and the word by which browsers and
 * programs know it.
 */
export const attachmentTypes = {
  pdf: { ending: "pdf", media: "application/pdf" },
  png: { ending: "png", media: "image/png" },
  jpeg: { ending: "jpg", media: "image/jpeg" },
  docx: {
    ending: "docx",
    media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  xlsx: { ending: "xlsx", media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  odt: { ending: "odt", media: "application/vnd.oasis.opendocument.text" },
  ods: { ending: "ods", media: "application/vnd.oasis.opendocument.spreadsheet" },
} as const;

export type AttachmentType = keyof typeof attachmentTypes;

/** 10 MB as file managers count them, so that what they show as 10 MB is taken. In bytes. */
export const largestAttachment = 10 * 1024 * 1024;

/** At most so many files go with one result. */
export const mostAttachments = 20;
