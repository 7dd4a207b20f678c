import "server-only";
import { reachedFields, selectList, selectOne } from "#lib/store/select-json.ts";
import { Prisma } from "#prisma/client/client.ts";

const partialResults = selectList(Prisma.sql`
  select ${reachedFields} from partial_result r join criterion c on c.id = r.criterion_id
    join target t on t.id = c.target_id left join branch b on b.id = r.branch_id
  where r.review_id = v.id and t.archived_at is null order by c.position, b.position`);

const conclusions = selectList(Prisma.sql`
  select t.code as target, n.verdict, n.text, n.reason, n.concluded_by as "concludedBy", n.concluded_on as "concludedOn"
  from conclusion n join target t on t.id = n.target_id
  where n.review_id = v.id and t.archived_at is null order by t.position`);

const statedCounts = selectList(
  Prisma.sql`select "group", verdict, count from stated_count where review_id = v.id`,
);

const sections = selectList(Prisma.sql`select section, text from review_section where review_id = v.id`);

const causes = Prisma.sql`n.shortcomings, n.objective_causes as "objectiveCauses",
  n.subjective_causes as "subjectiveCauses"`;

const groupNarratives = selectList(Prisma.sql`
  select n."group", n.strengths, ${causes} from group_narrative n where n.review_id = v.id`);

const remedies = selectList(Prisma.sql`
  select text, person, due from remedy m
  where m.review_id = n.review_id and m.target_id = n.target_id order by position`);

const targetNarratives = selectList(Prisma.sql`
  select t.code as target, n.achievements, ${causes}, ${remedies} as remedies
  from target_narrative n join target t on t.id = n.target_id
  where n.review_id = v.id and t.archived_at is null order by t.position`);

const sending = selectOne(Prisma.sql`
  select recipient, deadline, sent_on as "sentOn" from review_sending where review_id = v.id`);

/** The reviews of a term that are not archived, each with its partial results, conclusions, stated counts and narrative. */
export const selectReviews = (termId: string): Prisma.Sql =>
  selectList(Prisma.sql`
    select v.code, v.kind, v.name, v.through_year as "throughYear", v.partial_year as "partialYear",
      v.held_on as "heldOn", v.count_on_track_as_met as "countOnTrackAsMet",
      ${partialResults} as "partialResults", ${conclusions} as conclusions, ${statedCounts} as "statedCounts",
      ${sections} as sections, ${groupNarratives} as "groupNarratives", ${targetNarratives} as "targetNarratives",
      ${sending} as sending
    from review v where v.term_id = ${termId}::uuid and v.archived_at is null order by v.position`);
