import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { FileDeeds } from "#components/results/file-deeds.tsx";
import { RemoveFile } from "#components/results/remove-file.tsx";
import type { CellFilesState } from "#components/results/use-cell-files.ts";
import { FileInput } from "#components/ui/file-input.tsx";
import { attachmentTypes, mostAttachments } from "#lib/domain/attachment.ts";
import { formatMoment } from "#lib/wording/format.ts";
import { formatSize } from "#lib/wording/format-size.ts";
import type { Locale } from "#lib/wording/locale.ts";

type CellFilesProps = CellFilesState & {
  name: string;
  /** Below which address each file is found. */
  each: string;
  editable: boolean;
};

/** Minh chứng: the files that go with a result, to be taken out, put in and taken away. */
export function CellFiles({ files, deeds, send, remove, name, each, editable }: CellFilesProps) {
  const t = useTranslations("results.files");
  const locale = useLocale() as Locale;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="text-small">
      <h3 ref={heading} tabIndex={-1} className="mb-1 text-muted outline-none">
        {t("title")}
        <span className="sr-only"> {name}</span>
      </h3>
      {files.length === 0 ? <p>{t("none")}</p> : null}
      <ul className="divide-y divide-line">
        {files.map((file) => (
          <li key={file.id} className="py-1.5">
            <a
              href={`${each}/${file.id}`}
              download
              className="font-medium wrap-anywhere text-accent underline"
            >
              {file.name}
            </a>{" "}
            <span className="whitespace-nowrap text-muted">({formatSize(file.size, locale)})</span>
            <div className="text-muted">
              {[file.by, formatMoment(new Date(file.at), locale)].filter((word) => word !== null).join(" · ")}
              {editable ? (
                <RemoveFile
                  name={file.name}
                  remove={async () => {
                    if (await remove(file)) heading.current?.focus();
                  }}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {editable ? <ChooseFiles name={name} send={send} /> : null}
      <FileDeeds deeds={deeds} />
    </section>
  );
}

const endings = [...Object.values(attachmentTypes).map(({ ending }) => ending), "jpeg"];
const accept = endings.map((ending) => `.${ending}`).join(",");

/** What may be attached is said before one chooses; what was chosen is sent at once. */
function ChooseFiles({ name, send }: { name: string; send: CellFilesState["send"] }) {
  const t = useTranslations("results.files");
  const hint = useId();
  return (
    <div data-scripted="" className="mt-2 print:hidden">
      <FileInput
        aria-label={t("attachTo", { name })}
        aria-describedby={hint}
        accept={accept}
        multiple
        shown={t("drop")}
        onChange={({ target }) => {
          send([...(target.files ?? [])]);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
      <p id={hint} className="mt-1 text-muted">
        {t("allowed", { most: String(mostAttachments) })}
      </p>
    </div>
  );
}
