const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of a row; any other stands for none. */
export const isId = (text: string): boolean => shape.test(text);
