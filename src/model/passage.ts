/** One paragraph, list item or quotation block with a permanent id. */
export interface Passage {
  /** `p-` and eight hex digits; a repeat within an article gets `-2`, `-3`. */
  id: string;
  /** Plain text, white space collapsed. */
  text: string;
}
