"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { UploadForm } from "#components/excel/upload-form.tsx";
import { ColumnsForm } from "#components/table-import/columns-form.tsx";
import { KeptFields } from "#components/table-import/kept-fields.tsx";
import { RowsLeft } from "#components/table-import/rows-left.tsx";
import { useSharedChoices } from "#components/table-import/use-shared-choices.ts";
import { TargetsForm } from "#components/target-table/targets-form.tsx";
import { TargetsMade } from "#components/target-table/targets-made.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { type Group, groups } from "#lib/domain/resolution.ts";
import {
  groupName,
  noTargetTable,
  type TargetTableImport,
  targetFields,
  tickFields,
  titleName,
} from "#lib/forms/target-table-import.ts";
import { targetColumns } from "#lib/reading/target-table.ts";

type TargetTableFormProps = {
  action: (state: TargetTableImport, form: FormData) => Promise<TargetTableImport>;
  address: { organisation: string; term: string };
};

/** A table is sent, what its columns mean is confirmed, its targets are looked at, and stored. Works without JavaScript. */
export function TargetTableForm({ action, address }: TargetTableFormProps) {
  const [state, dispatch, pending] = useActionState(action, noTargetTable);
  const t = useTranslations("targetTable");
  const { notice, table, preview, left, made, answer } = state;
  const [changedAfter, setChangedAfter] = useState<number | null>(null);
  const page = useSharedChoices();
  return (
    <div ref={page} className="mt-6 space-y-6">
      <UploadForm
        key={answer}
        action={dispatch}
        pending={pending}
        primary={preview === null || preview.targets.length === 0}
        label={t("file")}
      >
        {table === null ? null : <KeptFields fields={targetFields(table, preview)} />}
      </UploadForm>
      {notice === null ? null : (
        <Banner tone={notice.kind === "stored" ? "done" : "error"} live>
          {notice.text}
        </Banner>
      )}
      {made.length === 0 ? null : <TargetsMade made={made} address={address} />}
      {table === null ? null : (
        <ColumnsForm
          key={`columns ${answer}`}
          table={table}
          roles={targetColumns.map((role) => ({ role, name: t(`roles.${role}`) }))}
          action={dispatch}
          pending={pending}
          onChange={() => setChangedAfter(answer)}
        >
          {preview === null ? null : <KeptFields fields={tickFields(preview)} />}
          {table.otherLevels.length === 0 ? null : (
            <p className="basis-full text-small text-caution">
              {t("otherLevels", { heads: table.otherLevels.map((head) => `“${head}”`).join(", ") })}
            </p>
          )}
          <GroupField label={t("groupOfRows")} name={groupName} chosen={table.group} />
          {table.titles.map(({ row, text, group }) => (
            <GroupField
              key={row}
              label={t("groupBelow", { title: text })}
              name={titleName(row)}
              chosen={group}
            />
          ))}
        </ColumnsForm>
      )}
      {left.length === 0 ? null : <RowsLeft title={t("leftCount", { count: left.length })} left={left} />}
      {preview === null ? null : (
        <TargetsForm
          key={`targets ${answer}`}
          preview={preview}
          action={dispatch}
          pending={pending}
          outdated={changedAfter === answer}
        />
      )}
    </div>
  );
}

function GroupField({ label, name, chosen }: { label: string; name: string; chosen: Group }) {
  const t = useTranslations("group");
  return (
    <div className="min-w-0 basis-72">
      <SelectField label={label} name={name} defaultValue={chosen}>
        {groups.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
