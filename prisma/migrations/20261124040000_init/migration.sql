-- The store as it stood first. Down to the second line of dashes as Prisma draws it from the schema, with two things
-- it cannot say: names sort as Vietnamese does on every server, and a cell without a branch exists only once.
-- --------------------------------------------------------------------------------------------------------------

CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "name" TEXT COLLATE "vi-x-icu" NOT NULL,
    "committee" TEXT,
    "superior" TEXT,
    "place" TEXT,
    "parent_id" UUID,
    "excellent_cap" DECIMAL(12,9) NOT NULL DEFAULT 20,
    "excellent_cap_base" TEXT NOT NULL DEFAULT 'good or better',
    "example" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "branch" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT COLLATE "vi-x-icu" NOT NULL,
    "from_year" INTEGER NOT NULL,
    "to_year" INTEGER,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "branch_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "term" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT COLLATE "vi-x-icu" NOT NULL,
    "first_year" INTEGER NOT NULL,
    "last_year" INTEGER NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "assessed_year" (
    "organisation_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID,

    CONSTRAINT "assessed_year_pkey" PRIMARY KEY ("organisation_id","year")
);

CREATE TABLE "target" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "term_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "exceedable" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "criterion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "term_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "measure" TEXT NOT NULL,
    "unit" TEXT,
    "of" TEXT,
    "base" TEXT,
    "against" TEXT,
    "baseline_year" INTEGER,
    "baseline_value" DECIMAL(24,9),
    "subject" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "level" TEXT,
    "aim" TEXT NOT NULL,
    "better" TEXT,
    "horizon" TEXT NOT NULL,
    "due_year" INTEGER,
    "headcount" TEXT NOT NULL,
    "award" TEXT,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "threshold" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "criterion_id" UUID NOT NULL,
    "from_year" INTEGER NOT NULL,
    "value" DECIMAL(24,9),
    "upper" DECIMAL(24,9),
    "grade" TEXT,
    "yes" BOOLEAN,
    "basis" TEXT,

    CONSTRAINT "threshold_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "result" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "criterion_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "branch_id" UUID,
    "numerator" DECIMAL(24,9),
    "denominator" DECIMAL(24,9),
    "percent" DECIMAL(24,9),
    "value" DECIMAL(24,9),
    "yes" BOOLEAN,
    "grade" TEXT,
    "not_applicable" TEXT,
    "note" TEXT,
    "estimate" BOOLEAN,
    "as_of" DATE,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "result_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "partial_result" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "review_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "branch_id" UUID,
    "numerator" DECIMAL(24,9),
    "denominator" DECIMAL(24,9),
    "percent" DECIMAL(24,9),
    "value" DECIMAL(24,9),
    "yes" BOOLEAN,
    "grade" TEXT,
    "note" TEXT,
    "estimate" BOOLEAN,
    "as_of" DATE,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "partial_result_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "organisation_rating" (
    "organisation_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "rating" TEXT,
    "basis" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "organisation_rating_pkey" PRIMARY KEY ("organisation_id","year")
);

CREATE TABLE "branch_rating" (
    "branch_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "rating" TEXT,
    "basis" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "branch_rating_pkey" PRIMARY KEY ("branch_id","year")
);

CREATE TABLE "member_rating" (
    "branch_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "excellent" INTEGER,
    "good" INTEGER,
    "completed" INTEGER,
    "not_completed" INTEGER,
    "exempt" INTEGER,
    "unrated" INTEGER,
    "basis" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "member_rating_pkey" PRIMARY KEY ("branch_id","year")
);

CREATE TABLE "base_figures" (
    "organisation_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "members" INTEGER,
    "members_rated" INTEGER,
    "staff" INTEGER,
    "collectives" INTEGER,
    "note" TEXT,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "base_figures_pkey" PRIMARY KEY ("organisation_id","year")
);

CREATE TABLE "review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "term_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT,
    "name" TEXT,
    "through_year" INTEGER NOT NULL,
    "partial_year" INTEGER,
    "held_on" DATE,
    "count_on_track_as_met" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "conclusion" (
    "review_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "text" TEXT,
    "reason" TEXT,
    "concluded_by" TEXT,
    "concluded_on" DATE,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "conclusion_pkey" PRIMARY KEY ("review_id","target_id")
);

CREATE TABLE "stated_count" (
    "review_id" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "stated_count_pkey" PRIMARY KEY ("review_id","group","verdict")
);

CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT COLLATE "vi-x-icu" NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT NOT NULL,
    "display_username" TEXT,
    "locale" TEXT,
    "installation" BOOLEAN NOT NULL DEFAULT false,
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "membership" (
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("user_id","organisation_id","role")
);

CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "organisation_id" UUID,
    "action" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "key" JSONB NOT NULL,
    "year" INTEGER,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "organisation_code_key" ON "organisation"("code");

CREATE INDEX "organisation_parent_id_idx" ON "organisation"("parent_id");

CREATE UNIQUE INDEX "branch_organisation_id_code_key" ON "branch"("organisation_id", "code");

CREATE UNIQUE INDEX "term_organisation_id_code_key" ON "term"("organisation_id", "code");

CREATE UNIQUE INDEX "target_term_id_code_key" ON "target"("term_id", "code");

CREATE INDEX "criterion_target_id_idx" ON "criterion"("target_id");

CREATE UNIQUE INDEX "criterion_term_id_code_key" ON "criterion"("term_id", "code");

CREATE UNIQUE INDEX "threshold_criterion_id_from_year_key" ON "threshold"("criterion_id", "from_year");

CREATE INDEX "result_branch_id_idx" ON "result"("branch_id");

CREATE UNIQUE INDEX "result_criterion_id_year_branch_id_key" ON "result"("criterion_id", "year", "branch_id") NULLS NOT DISTINCT;

CREATE INDEX "partial_result_criterion_id_idx" ON "partial_result"("criterion_id");

CREATE INDEX "partial_result_branch_id_idx" ON "partial_result"("branch_id");

CREATE UNIQUE INDEX "partial_result_review_id_criterion_id_branch_id_key" ON "partial_result"("review_id", "criterion_id", "branch_id") NULLS NOT DISTINCT;

CREATE UNIQUE INDEX "review_term_id_code_key" ON "review"("term_id", "code");

CREATE INDEX "conclusion_target_id_idx" ON "conclusion"("target_id");

CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

CREATE UNIQUE INDEX "user_username_key" ON "user"("username");

CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

CREATE INDEX "session_user_id_idx" ON "session"("user_id");

CREATE INDEX "account_user_id_idx" ON "account"("user_id");

CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

CREATE INDEX "audit_event_organisation_id_id_idx" ON "audit_event"("organisation_id", "id" DESC);

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "branch" ADD CONSTRAINT "branch_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "term" ADD CONSTRAINT "term_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessed_year" ADD CONSTRAINT "assessed_year_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessed_year" ADD CONSTRAINT "assessed_year_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "target" ADD CONSTRAINT "target_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "criterion" ADD CONSTRAINT "criterion_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "criterion" ADD CONSTRAINT "criterion_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "threshold" ADD CONSTRAINT "threshold_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "result" ADD CONSTRAINT "result_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "result" ADD CONSTRAINT "result_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "result" ADD CONSTRAINT "result_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "partial_result" ADD CONSTRAINT "partial_result_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "partial_result" ADD CONSTRAINT "partial_result_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "partial_result" ADD CONSTRAINT "partial_result_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "partial_result" ADD CONSTRAINT "partial_result_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "organisation_rating" ADD CONSTRAINT "organisation_rating_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "organisation_rating" ADD CONSTRAINT "organisation_rating_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "branch_rating" ADD CONSTRAINT "branch_rating_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "branch_rating" ADD CONSTRAINT "branch_rating_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "member_rating" ADD CONSTRAINT "member_rating_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "member_rating" ADD CONSTRAINT "member_rating_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "base_figures" ADD CONSTRAINT "base_figures_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "base_figures" ADD CONSTRAINT "base_figures_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review" ADD CONSTRAINT "review_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "stated_count" ADD CONSTRAINT "stated_count_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- --------------------------------------------------------------------------------------------------------------
-- What must always hold, whoever writes.

-- Text that people wrote: composed Unicode without control characters but tab, line feed and carriage return.
CREATE FUNCTION is_text(words text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT words IS NFC NORMALIZED
    AND words !~ '[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]'
    AND char_length(words) <= 20000
$$;

-- Codes stand in addresses, below which `new` is taken.
CREATE FUNCTION is_code(code text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT code ~ '^[A-Za-z0-9._-]{1,40}$' AND code NOT IN ('new', '.', '..')
$$;

CREATE FUNCTION is_year(year integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT year BETWEEN 1000 AND 9999
$$;

CREATE FUNCTION is_grade(grade text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT grade IN ('excellent', 'good', 'completed', 'not completed')
$$;

CREATE FUNCTION is_verdict(verdict text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT verdict IN ('exceeded', 'met', 'missed', 'on track', 'behind', 'in progress', 'not due', 'no data',
                     'not applicable')
$$;

ALTER TABLE organisation
  ADD CONSTRAINT organisation_code CHECK (
    code ~ '^[a-z0-9-]{1,40}$' AND code NOT IN ('sign-in', 'account', 'help', 'api', 'setup', 'verify', 'new')),
  ADD CONSTRAINT organisation_texts CHECK (
    is_text(name) AND is_text(committee) AND is_text(superior) AND is_text(place)),
  ADD CONSTRAINT organisation_cap CHECK (excellent_cap BETWEEN 0 AND 100),
  ADD CONSTRAINT organisation_cap_base CHECK (excellent_cap_base IN ('good or better', 'good only')),
  ADD CONSTRAINT organisation_parent CHECK (parent_id <> id);

ALTER TABLE branch
  ADD CONSTRAINT branch_code CHECK (is_code(code)),
  ADD CONSTRAINT branch_texts CHECK (is_text(name)),
  ADD CONSTRAINT branch_years CHECK (is_year(from_year) AND is_year(to_year) AND from_year <= to_year);

ALTER TABLE term
  ADD CONSTRAINT term_code CHECK (is_code(code)),
  ADD CONSTRAINT term_texts CHECK (is_text(name)),
  ADD CONSTRAINT term_years CHECK (
    is_year(first_year) AND is_year(last_year) AND first_year <= last_year AND last_year - first_year < 20);

ALTER TABLE assessed_year
  ADD CONSTRAINT assessed_year_state CHECK (state IN ('draft', 'submitted', 'approved')),
  ADD CONSTRAINT assessed_year_year CHECK (is_year(year));

ALTER TABLE target
  ADD CONSTRAINT target_code CHECK (is_code(code)),
  ADD CONSTRAINT target_texts CHECK (is_text(text)),
  ADD CONSTRAINT target_group CHECK ("group" IN ('party', 'government'));

ALTER TABLE criterion
  ADD CONSTRAINT criterion_code CHECK (is_code(code)),
  ADD CONSTRAINT criterion_texts CHECK (is_text(text) AND is_text(unit)),
  ADD CONSTRAINT criterion_role CHECK (role IN ('headline', 'condition')),
  ADD CONSTRAINT criterion_measure CHECK (measure IN ('share', 'quantity', 'growth', 'yes-no', 'rating')),
  ADD CONSTRAINT criterion_of CHECK (of IN ('population', 'quota') AND (of IS NULL OR measure = 'share')),
  ADD CONSTRAINT criterion_base CHECK (
    base IN ('members', 'membersRated', 'staff', 'collectives')
    AND (base IS NULL OR (measure = 'share' AND source = 'entered'))),
  ADD CONSTRAINT criterion_against CHECK (against IN ('baseline', 'previous year')),
  ADD CONSTRAINT criterion_against_growth CHECK ((against IS NOT NULL) = (measure = 'growth')),
  ADD CONSTRAINT criterion_baseline CHECK (
    (baseline_year IS NULL) = (baseline_value IS NULL) AND is_year(baseline_year)),
  ADD CONSTRAINT criterion_subject CHECK (subject IN ('organisation', 'each branch')),
  ADD CONSTRAINT criterion_source CHECK (
    source IN ('entered', 'organisation rating', 'branch ratings', 'member ratings')),
  ADD CONSTRAINT criterion_derived CHECK (
    source = 'entered' OR (subject = 'organisation' AND measure IN ('share', 'rating'))),
  ADD CONSTRAINT criterion_level CHECK (is_grade(level)),
  ADD CONSTRAINT criterion_level_source CHECK (
    (level IS NOT NULL) = (source IN ('branch ratings', 'member ratings'))),
  ADD CONSTRAINT criterion_aim CHECK (
    aim IN ('at least', 'more than', 'at most', 'less than', 'exactly', 'between')),
  ADD CONSTRAINT criterion_better CHECK (better IN ('higher', 'lower', 'inside')),
  ADD CONSTRAINT criterion_better_between CHECK ((better IS NOT NULL) = (aim = 'between')),
  ADD CONSTRAINT criterion_horizon CHECK (horizon IN ('every year', 'total', 'average', 'by year')),
  ADD CONSTRAINT criterion_due_year CHECK (is_year(due_year) AND (due_year IS NULL OR horizon = 'by year')),
  ADD CONSTRAINT criterion_headcount CHECK (headcount IN ('exact', 'rounded up', 'rounded down')),
  ADD CONSTRAINT criterion_award CHECK (
    award IN ('advanced worker', 'emulation fighter')
    AND (award IS NULL OR (measure = 'share' AND source = 'entered')));

ALTER TABLE threshold
  ADD CONSTRAINT threshold_texts CHECK (is_text(basis)),
  ADD CONSTRAINT threshold_year CHECK (is_year(from_year)),
  ADD CONSTRAINT threshold_one CHECK (num_nonnulls(value, grade, yes) = 1),
  ADD CONSTRAINT threshold_upper CHECK (upper IS NULL OR (value IS NOT NULL AND upper >= value)),
  ADD CONSTRAINT threshold_grade CHECK (is_grade(grade)),
  ADD CONSTRAINT threshold_yes CHECK (yes);

ALTER TABLE result
  ADD CONSTRAINT result_one CHECK (num_nonnulls(numerator, percent, value, yes, grade, not_applicable) <= 1),
  ADD CONSTRAINT result_heads CHECK (
    (numerator IS NULL) = (denominator IS NULL) AND (numerator IS NULL OR (numerator >= 0 AND denominator > 0))),
  ADD CONSTRAINT result_percent CHECK (percent >= 0),
  ADD CONSTRAINT result_grade CHECK (is_grade(grade)),
  ADD CONSTRAINT result_not_applicable CHECK (not_applicable <> ''),
  ADD CONSTRAINT result_texts CHECK (is_text(not_applicable) AND is_text(note)),
  ADD CONSTRAINT result_version CHECK (version >= 1);

ALTER TABLE partial_result
  ADD CONSTRAINT partial_result_one CHECK (num_nonnulls(numerator, percent, value, yes, grade) <= 1),
  ADD CONSTRAINT partial_result_heads CHECK (
    (numerator IS NULL) = (denominator IS NULL) AND (numerator IS NULL OR (numerator >= 0 AND denominator > 0))),
  ADD CONSTRAINT partial_result_percent CHECK (percent >= 0),
  ADD CONSTRAINT partial_result_grade CHECK (is_grade(grade)),
  ADD CONSTRAINT partial_result_texts CHECK (is_text(note)),
  ADD CONSTRAINT partial_result_version CHECK (version >= 1);

ALTER TABLE organisation_rating
  ADD CONSTRAINT organisation_rating_grade CHECK (is_grade(rating)),
  ADD CONSTRAINT organisation_rating_texts CHECK (is_text(basis) AND is_text(note)),
  ADD CONSTRAINT organisation_rating_version CHECK (version >= 1);

ALTER TABLE branch_rating
  ADD CONSTRAINT branch_rating_grade CHECK (is_grade(rating)),
  ADD CONSTRAINT branch_rating_texts CHECK (is_text(basis) AND is_text(note)),
  ADD CONSTRAINT branch_rating_version CHECK (version >= 1);

ALTER TABLE member_rating
  ADD CONSTRAINT member_rating_all_or_none CHECK (
    num_nulls(excellent, good, completed, not_completed, exempt, unrated) IN (0, 6)),
  ADD CONSTRAINT member_rating_counts CHECK (
    least(excellent, good, completed, not_completed, exempt, unrated) >= 0),
  ADD CONSTRAINT member_rating_texts CHECK (is_text(basis) AND is_text(note)),
  ADD CONSTRAINT member_rating_version CHECK (version >= 1);

ALTER TABLE base_figures
  ADD CONSTRAINT base_figures_counts CHECK (least(members, members_rated, staff, collectives) >= 0),
  ADD CONSTRAINT base_figures_texts CHECK (is_text(note)),
  ADD CONSTRAINT base_figures_version CHECK (version >= 1);

ALTER TABLE review
  ADD CONSTRAINT review_code CHECK (is_code(code)),
  ADD CONSTRAINT review_texts CHECK (is_text(name)),
  ADD CONSTRAINT review_kind CHECK (kind IN ('year-end', 'mid-term', 'end of term')),
  ADD CONSTRAINT review_partial_year CHECK (partial_year = through_year + 1);

ALTER TABLE conclusion
  ADD CONSTRAINT conclusion_verdict CHECK (is_verdict(verdict)),
  ADD CONSTRAINT conclusion_texts CHECK (is_text(text) AND is_text(reason) AND is_text(concluded_by)),
  ADD CONSTRAINT conclusion_version CHECK (version >= 1);

ALTER TABLE stated_count
  ADD CONSTRAINT stated_count_group CHECK ("group" IN ('party', 'government')),
  ADD CONSTRAINT stated_count_verdict CHECK (is_verdict(verdict)),
  ADD CONSTRAINT stated_count_count CHECK (count >= 0);

ALTER TABLE "user"
  ADD CONSTRAINT user_username CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  ADD CONSTRAINT user_texts CHECK (is_text(name) AND is_text(display_username)),
  ADD CONSTRAINT user_locale CHECK (locale IN ('vi', 'en'));

ALTER TABLE membership
  ADD CONSTRAINT membership_role CHECK (role IN ('staff', 'committee', 'admin', 'viewer'));

-- A year names its term: the assessed years of two terms of one organisation never overlap. The organisation's number
-- stands before the years, because the index that could compare both asks for an extension not every server has.
CREATE FUNCTION years_of_term(organisation uuid, first_year integer, last_year integer) RETURNS numrange
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT numrange(number * 10000 + first_year, number * 10000 + last_year, '[]') FROM (
    SELECT (('x' || left(hex, 8))::bit(32)::bigint::numeric * 4294967296::numeric
          + ('x' || substr(hex, 9, 8))::bit(32)::bigint::numeric) * 18446744073709551616::numeric
          + ('x' || substr(hex, 17, 8))::bit(32)::bigint::numeric * 4294967296::numeric
          + ('x' || right(hex, 8))::bit(32)::bigint::numeric AS number
    FROM replace(organisation::text, '-', '') AS hex
  ) AS organisation
$$;

ALTER TABLE term ADD CONSTRAINT term_years_overlap
  EXCLUDE USING gist (years_of_term(organisation_id, first_year, last_year) WITH &&);

-- --------------------------------------------------------------------------------------------------------------
-- What belongs together stays within one organisation and term, and a figure has the shape its criterion asks for.

CREATE FUNCTION refuse(what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', what USING ERRCODE = 'check_violation';
END $$;

CREATE FUNCTION guard_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE above(id) AS (
      SELECT NEW.parent_id
      UNION
      SELECT organisation.parent_id FROM organisation JOIN above ON organisation.id = above.id
    )
    SELECT FROM above WHERE id = NEW.id
  ) THEN
    PERFORM refuse('an organisation cannot stand above itself');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF id, parent_id ON organisation
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION guard_organisation();

CREATE FUNCTION guard_criterion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM target WHERE id = NEW.target_id AND term_id = NEW.term_id) THEN
    PERFORM refuse('a criterion belongs to the term of its target');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF target_id, term_id ON criterion
  FOR EACH ROW EXECUTE FUNCTION guard_criterion();

CREATE FUNCTION guard_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM term WHERE id = NEW.term_id AND NEW.through_year BETWEEN first_year AND last_year
      AND coalesce(NEW.partial_year, NEW.through_year) <= last_year
  ) THEN
    PERFORM refuse('a review looks at years of its term');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF term_id, through_year, partial_year ON review
  FOR EACH ROW EXECUTE FUNCTION guard_review();

CREATE FUNCTION guard_conclusion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM review JOIN target USING (term_id) WHERE review.id = NEW.review_id AND target.id = NEW.target_id
  ) THEN
    PERFORM refuse('a review concludes on the targets of its term');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF review_id, target_id ON conclusion
  FOR EACH ROW EXECUTE FUNCTION guard_conclusion();

CREATE FUNCTION guard_figures_of_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM term WHERE organisation_id = NEW.organisation_id AND NEW.year BETWEEN first_year AND last_year
  ) THEN
    PERFORM refuse('the year is not assessed');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF organisation_id, year ON assessed_year
  FOR EACH ROW EXECUTE FUNCTION guard_figures_of_organisation();
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF organisation_id, year ON organisation_rating
  FOR EACH ROW EXECUTE FUNCTION guard_figures_of_organisation();
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF organisation_id, year ON base_figures
  FOR EACH ROW EXECUTE FUNCTION guard_figures_of_organisation();

CREATE FUNCTION guard_figures_of_branch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM branch JOIN term USING (organisation_id)
    WHERE branch.id = NEW.branch_id AND NEW.year BETWEEN first_year AND last_year
      AND NEW.year BETWEEN from_year AND coalesce(to_year, NEW.year)
  ) THEN
    PERFORM refuse('the branch is not active or not assessed in the year');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF branch_id, year ON branch_rating
  FOR EACH ROW EXECUTE FUNCTION guard_figures_of_branch();
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF branch_id, year ON member_rating
  FOR EACH ROW EXECUTE FUNCTION guard_figures_of_branch();

-- A figure of a criterion: entered, of a year of the term, of a branch of the organisation where one is asked for.
CREATE FUNCTION guard_place(criterion criterion, figure_year integer, figure_branch uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF criterion.source <> 'entered' THEN
    PERFORM refuse('a derived criterion takes no result');
  ELSIF NOT EXISTS (
    SELECT FROM term WHERE id = criterion.term_id AND figure_year BETWEEN first_year AND last_year
  ) THEN
    PERFORM refuse('the year is not one of the term');
  ELSIF (criterion.subject = 'each branch') <> (figure_branch IS NOT NULL) THEN
    PERFORM refuse('the criterion asks for a branch, or for none');
  ELSIF figure_branch IS NOT NULL AND NOT EXISTS (
    SELECT FROM branch JOIN term USING (organisation_id)
    WHERE branch.id = figure_branch AND term.id = criterion.term_id
  ) THEN
    PERFORM refuse('the branch is another organisation''s');
  END IF;
END $$;

CREATE FUNCTION guard_shape(
  criterion criterion, numerator numeric, denominator numeric, percent numeric, value numeric, yes boolean, grade text
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF (num_nonnulls(numerator, percent) > 0 AND criterion.measure <> 'share')
    OR (value IS NOT NULL AND criterion.measure NOT IN ('quantity', 'growth'))
    OR (yes IS NOT NULL AND criterion.measure <> 'yes-no')
    OR (grade IS NOT NULL AND criterion.measure <> 'rating') THEN
    PERFORM refuse('the figure is not of the criterion''s measure');
  ELSIF criterion.of = 'population' AND (numerator > denominator OR percent > 100) THEN
    PERFORM refuse('a part cannot be greater than its whole');
  ELSIF criterion.headcount <> 'exact' AND (numerator <> trunc(numerator) OR denominator <> trunc(denominator)) THEN
    PERFORM refuse('heads are whole numbers');
  END IF;
END $$;

CREATE FUNCTION guard_result() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own criterion;
BEGIN
  SELECT * INTO STRICT own FROM criterion WHERE id = NEW.criterion_id;
  PERFORM guard_place(own, NEW.year, NEW.branch_id);
  IF EXISTS (
    SELECT FROM branch WHERE id = NEW.branch_id AND NEW.year NOT BETWEEN from_year AND coalesce(to_year, NEW.year)
  ) THEN
    PERFORM refuse('the branch is not active in the year');
  END IF;
  PERFORM guard_shape(own, NEW.numerator, NEW.denominator, NEW.percent, NEW.value, NEW.yes, NEW.grade);
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON result FOR EACH ROW EXECUTE FUNCTION guard_result();

CREATE FUNCTION guard_partial_result() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own criterion;
  own_review review;
BEGIN
  SELECT * INTO STRICT own FROM criterion WHERE id = NEW.criterion_id;
  SELECT * INTO STRICT own_review FROM review WHERE id = NEW.review_id;
  IF own_review.term_id <> own.term_id OR own_review.partial_year IS NULL THEN
    PERFORM refuse('a partial result belongs to a review with a partial year, of the same term');
  END IF;
  PERFORM guard_place(own, own_review.partial_year, NEW.branch_id);
  PERFORM guard_shape(own, NEW.numerator, NEW.denominator, NEW.percent, NEW.value, NEW.yes, NEW.grade);
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON partial_result
  FOR EACH ROW EXECUTE FUNCTION guard_partial_result();

-- --------------------------------------------------------------------------------------------------------------
-- What was recorded stays recorded.

CREATE FUNCTION keep_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is only ever added to' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_event();
ALTER TABLE audit_event ENABLE ALWAYS TRIGGER append_only;
