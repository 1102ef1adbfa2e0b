const SENTENCE = /[^。！？；]*[。！？；]+[”’」』）》〉】]*|[^。！？；]+$/gu;

/**
 * Cuts a paragraph into sentences, the coding units of the codebook: each ends at 。！？ or ；,
 * closing quotes and brackets stay with it, and what follows the last mark is a sentence too.
 * Joined again, the sentences are the paragraph.
 */
export function cutSentences(paragraph: string): string[] {
  return paragraph.match(SENTENCE) ?? [];
}
