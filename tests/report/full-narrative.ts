import type { Narrative } from "#lib/domain/narrative.ts";

/** A narrative that says something in every place. */
export const fullNarrative: Narrative = {
  situation:
    "Đảng bộ Văn phòng có 05 chi bộ trực thuộc với 65 đảng viên; 75 cán bộ, công chức, viên chức, người lao động.\nNhiệm kỳ diễn ra trong điều kiện vừa phòng, chống dịch vừa thực hiện nhiệm vụ chính trị.",
  groups: {
    party: {
      strengths: "Công tác học tập nghị quyết được duy trì nền nếp; 100% đảng viên tham gia đầy đủ.",
      shortcomings: "Việc quản lý, giáo dục đảng viên ở một chi bộ có lúc chưa thường xuyên.",
      objectiveCauses: "Dịch bệnh kéo dài, nhiều cuộc sinh hoạt phải hoãn.",
      subjectiveCauses: "Cấp ủy chi bộ chưa kịp thời nhắc nhở đảng viên.",
    },
    government: {
      strengths: "Chất lượng tham mưu được nâng lên, hồ sơ quá hạn giảm.",
      shortcomings: "Một số văn bản tham mưu còn chậm.",
      objectiveCauses: "Khối lượng công việc phát sinh lớn.",
      subjectiveCauses: "Phối hợp giữa các phòng có việc chưa chặt chẽ.",
    },
  },
  targets: [
    {
      target: "P3",
      achievements: "Đã kết nạp 04 đảng viên mới, hoàn thành trước thời hạn.",
      remedies: [],
    },
    {
      target: "P5",
      achievements: "Năm 2021, 60/60 đảng viên hoàn thành tốt nhiệm vụ trở lên.",
      shortcomings: "Năm 2022 có 01 đảng viên chỉ xếp loại hoàn thành nhiệm vụ.",
      objectiveCauses: "Đảng viên mới chuyển về, chưa quen việc.",
      subjectiveCauses: "Chi bộ chưa theo dõi sát kết quả công việc từng quý.",
      remedies: [
        {
          text: "Phân công cấp ủy viên giúp đỡ, kiểm điểm hằng quý.",
          person: "Bí thư Chi bộ Kinh tế ngành",
          due: "2023-12-31",
        },
        { text: "Đưa tiêu chí tiến độ vào đánh giá hằng tháng" },
      ],
    },
  ],
  lessons:
    "Một là, người đứng đầu phải nêu gương.\nHai là, kiểm tra, giám sát phải thường xuyên, có trọng tâm.",
  tasks: "Tiếp tục thực hiện các chỉ tiêu chưa đạt; phấn đấu cuối nhiệm kỳ hoàn thành toàn bộ chỉ tiêu.",
  proposals: "Đề nghị Đảng ủy Các cơ quan tỉnh mở thêm lớp bồi dưỡng cấp ủy viên.",
  opinions: "Đại biểu đề nghị làm rõ nguyên nhân của chỉ tiêu chưa đạt.",
  opinionsTakenIn: "Ban Chấp hành tiếp thu, đã bổ sung vào phần hạn chế.",
  recipient: "Ban Thường vụ Đảng ủy Các cơ quan tỉnh",
  deadline: "2023-05-15",
  sentOn: "2023-05-10",
};
