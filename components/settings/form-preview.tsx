/** The head and the foot of a document, as its first and its last page show them. */
export type PreviewedForm = {
  superior: string | null;
  committee: string;
  number: string;
  party: string;
  placeAndDay: string;
  recipientsHead: string;
  recipients: string[];
  onBehalf: string;
  office: string;
};

/** How documents begin and end, in the form of a Party document. */
export function FormPreview({ form }: { form: PreviewedForm }) {
  return (
    <div
      lang="vi"
      className="rounded-control border border-line bg-ground px-4 py-5 text-center font-serif text-tiny leading-snug"
    >
      <div className="grid grid-cols-2 gap-x-4">
        <div>
          {form.superior === null ? null : <p>{form.superior}</p>}
          <p className="font-semibold">{form.committee}</p>
          <p>*</p>
          <p className="whitespace-pre">{form.number}</p>
        </div>
        <div>
          <p className="font-semibold whitespace-nowrap underline underline-offset-4">{form.party}</p>
          <p className="mt-2 whitespace-pre-wrap italic">{form.placeAndDay}</p>
        </div>
      </div>
      <hr className="my-5 border-t border-dashed border-line-strong" />
      <div className="grid grid-cols-2 gap-x-4">
        <div className="text-left">
          <p className="underline underline-offset-2">{form.recipientsHead}</p>
          {form.recipients.map((recipient) => (
            <p key={recipient} className="wrap-anywhere">
              - {recipient}
            </p>
          ))}
        </div>
        <div>
          <p className="font-semibold">{form.onBehalf}</p>
          <p>{form.office}</p>
        </div>
      </div>
    </div>
  );
}
