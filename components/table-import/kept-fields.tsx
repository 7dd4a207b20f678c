/** What was chosen when the table was read last, sent along where no script gathers what is chosen now. */
export function KeptFields({ fields }: { fields: [name: string, value: string][] }) {
  return (
    <noscript>
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} readOnly />
      ))}
    </noscript>
  );
}
