/** Words somebody said: a contiguous run of one passage's text, never put together and never mended. */
export interface Quotation {
  /** The words, without marks and without a comma that leads on to the speaker. */
  text: string;
  /** Id of the passage. */
  passage: string;
  /** UTF-16 offsets of `text` in the passage's text, end exclusive. */
  start: number;
  end: number;
  /**
   * Slug of the speaker: a file's of `content/people/`, else made from the full name that the text gives. Absent when
   * the text names nobody, or leaves a doubt.
   */
  speaker?: string;
  /** The speaker's name for readers; there when `speaker` is. */
  speakerName?: string;
  /** The words go on from the quotation before this one in the list: one speech, cut by “she said” or by a paragraph's end. */
  continues?: true;
  /** Whole sentences; else a few words set into a sentence of the writer's. */
  whole: boolean;
}
