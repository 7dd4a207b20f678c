import type { StandingForm } from "#components/forms/use-standing-form.ts";

type Beginning = { value: string; title: string; explain: string };

type ChooseBeginningProps = { form: StandingForm; legend: string; beginnings: Beginning[] };

/** What a new organisation begins with; the first is proposed. The form around it shows what fits the choice. */
export function ChooseBeginning({ form: { state, shown }, legend, beginnings }: ChooseBeginningProps) {
  const chosen = shown("begin", beginnings[0]?.value);
  return (
    <fieldset className="grid gap-2.5">
      <legend className="sr-only">{legend}</legend>
      {beginnings.map(({ value, title, explain }) => (
        <label
          key={`${value} ${state.answer}`}
          className="flex cursor-pointer items-start gap-3 rounded-control border border-line-strong p-3.5 has-checked:border-accent has-checked:bg-accent-wash"
        >
          <input
            type="radio"
            name="begin"
            value={value}
            defaultChecked={chosen === value}
            className="mt-1 size-4 shrink-0"
          />
          <span>
            <span className="font-medium">{title}</span>
            <span className="block text-small text-muted">{explain}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
