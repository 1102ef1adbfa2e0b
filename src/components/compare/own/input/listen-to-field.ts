/** A paste of so many characters into the empty field is a whole text, and compared at once. */
const WHOLE = 200;

interface FieldActions {
  edit: () => void;
  /** Takes the text of the field. */
  take: (text: string) => void;
  /** Puts a text into the field and takes it. */
  put: (text: string) => void;
}

/** Takes what is written or pasted into a field. */
export function listenToField(
  form: HTMLFormElement,
  field: HTMLTextAreaElement,
  { edit, take, put }: FieldActions,
) {
  // Not while it has the focus: a field that shrinks under a press moves the button from under the hand.
  field.addEventListener('focus', edit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(field.value);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  field.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (field.value.trim() !== '' || pasted.length < WHOLE) return;
    // A browser may take many seconds to put thousands of lines into a field as if they were typed.
    event.preventDefault();
    put(pasted);
  });
}
