"use client";

import { useTranslations } from "next-intl";
import { useBuilder } from "#components/builder/builder-context.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field, SelectField, TextField } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { groups } from "#lib/domain/resolution.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import type { TypedTarget } from "#lib/forms/target-form.ts";

type HeadFieldsProps = { typed: TypedTarget; standing: number | null; started: boolean };

/** The target as a whole: its words in the resolution, its group, its code. */
export function HeadFields({ typed: { fields }, standing, started }: HeadFieldsProps) {
  const t = useTranslations("builder");
  const group = useTranslations("group");
  const { form } = useBuilder();
  const { errors, answer } = form.state;
  return (
    <Card>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0">
          <Field label={t("text")} hint={standing === null ? t("textHint") : undefined} error={errors.text}>
            {(aria) => (
              <Textarea
                key={answer}
                name="text"
                rows={started ? 3 : 5}
                defaultValue={fields.text}
                maxLength={longestText}
                {...aria}
              />
            )}
          </Field>
        </div>
        <div className="grid content-start gap-5">
          <SelectField
            key={`group ${answer}`}
            name="group"
            label={t("group")}
            defaultValue={fields.group}
            error={errors.group}
          >
            {groups.map((each) => (
              <option key={each} value={each}>
                {group(each)}
              </option>
            ))}
          </SelectField>
          {started && standing === null ? (
            <TextField
              key={`code ${answer}`}
              name="code"
              label={t("code")}
              hint={t("codeHint")}
              defaultValue={fields.code}
              error={errors.code}
              maxLength={40}
              autoComplete="off"
              spellCheck={false}
            />
          ) : (
            <input type="hidden" name="code" value={fields.code} />
          )}
        </div>
      </div>
      {started ? (
        <div className="mt-4">
          <label className="flex items-start gap-2.5 font-medium">
            <input
              key={answer}
              type="checkbox"
              name="exceedable"
              value="yes"
              defaultChecked={fields.exceedable === "yes"}
              aria-describedby="exceedable-hint"
              className="mt-1 size-4 shrink-0"
            />
            {t("exceedable")}
          </label>
          <p id="exceedable-hint" className="mt-0.5 pl-6.5 text-small text-muted">
            {t("exceedableHint")}
          </p>
        </div>
      ) : (
        <input type="hidden" name="exceedable" value={fields.exceedable} />
      )}
      {standing === null ? (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            variant={started ? "secondary" : "primary"}
            name="do"
            value="propose"
            disabled={form.pending}
          >
            {started ? t("proposeAgain") : t("propose")}
          </Button>
          {started ? (
            <span className="text-small text-muted">{t("proposeAgainHint")}</span>
          ) : (
            <Button name="do" value="blank" disabled={form.pending}>
              {t("blank")}
            </Button>
          )}
        </div>
      ) : null}
    </Card>
  );
}
