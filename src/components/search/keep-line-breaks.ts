/** Stands for a line break in a field of one line. */
export const LINE_BREAK = '↵';

/** A text of several lines as a field of one line can hold it, with every break between its lines. */
export function inOneLine(text: string): string {
  return text.trim().replace(/\s*[\n\r\u2028\u2029]\s*/gu, LINE_BREAK);
}

/** A field of one line loses the line breaks of what is pasted, and with them where words end: each is kept as a sign. */
export function keepLineBreaks(field: HTMLInputElement) {
  field.onpaste = (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const kept = inOneLine(pasted);
    if (!kept.includes(LINE_BREAK)) return;
    event.preventDefault();
    field.setRangeText(kept, field.selectionStart ?? 0, field.selectionEnd ?? field.value.length, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  };
}
