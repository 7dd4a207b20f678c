"use client";

import { useContext } from "react";
import { CellConflict } from "#components/cells/cell-conflict.tsx";
import { CellFormContext } from "#components/cells/cell-form-context.ts";
import { ownEntry } from "#lib/domain/own-entry.ts";
import { fieldName, shownText } from "#lib/forms/cell-form.ts";

type CellStampProps = {
  cell: string;
  name: string;
  version: number;
  /** What the cell's fields show now. */
  typed: Record<string, string>;
};

/** The version a cell is shown at and what its fields showed; where somebody changed it meanwhile, the choice. */
export function CellStamp({ cell, name, version, typed }: CellStampProps) {
  const { form, conflicts, typed: sent, answer } = useContext(CellFormContext);
  const conflict = ownEntry(conflicts, cell);
  const versionName = fieldName(cell, "version");
  const wasName = fieldName(cell, "was");
  return (
    <>
      <input
        key={`version ${answer}`}
        type="hidden"
        name={versionName}
        form={form}
        defaultValue={conflict?.version ?? sent[versionName] ?? version}
      />
      <input
        key={`was ${answer}`}
        type="hidden"
        name={wasName}
        form={form}
        defaultValue={conflict?.was ?? sent[wasName] ?? shownText(typed)}
      />
      {conflict === undefined ? null : <CellConflict cell={cell} name={name} conflict={conflict} />}
    </>
  );
}
