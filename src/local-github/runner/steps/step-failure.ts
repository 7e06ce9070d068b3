/** A step could not do its work: the message goes to the log and becomes an annotation. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
}
