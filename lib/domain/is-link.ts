/** Whether a text is an address that a browser opens: evidence is linked by http or https and nothing else. */
export const isLink = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
