/** What is known of a task before it is filed; all of it is a function of the seed. */
export interface TaskPlan {
  /** Unique, stands in the task's title: `library-17`. */
  readonly key: string;
  /** Which repository, by its place. */
  readonly repository: number;
  /** Milliseconds after the beginning. */
  readonly at: number;
  readonly author: 'owner' | 'maintainer' | 'writer' | 'outsider';
  /** Keys of tasks of the same repository that were filed before. */
  readonly dependsOn: readonly string[];
  /** What it waits for is said by GitHub's own dependencies, and not by words in its text. */
  readonly dependsNatively: boolean;
  /** Waits in the end for itself: for the task after it, that waits for this one. */
  readonly circleWith: string | undefined;
  /** Waits for an issue that does not exist. */
  readonly waitsForNothing: boolean;
  readonly scope: readonly string[];
  readonly priority: string | undefined;
  readonly malformed: boolean;
  /** Who puts the label on has not the right. */
  readonly labelledByStranger: boolean;
  /** The text is changed, some time after it was approved, by who may not approve it. */
  readonly editedByStranger: boolean;
  /** A file that other tasks change too. */
  readonly sharedFile: string | undefined;
  /** What it adds is good by itself, and breaks together with another task's of that name. */
  readonly combination: string | undefined;
}
