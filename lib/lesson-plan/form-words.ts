/** Fields of a form that schools prescribe: `locales/<locale>/lesson-plan-form.json`. */
export type FormWords = Readonly<{
  fields: Readonly<
    Record<
      | "title"
      | "course"
      | "school"
      | "audience"
      | "kind"
      | "teacher"
      | "date"
      | "place"
      | "periods"
      | "people"
      | "teams",
      string
    >
  >;
  /** What kind of lesson a workshop is. */
  lessonKind: string;
  /** The three dimensions of objectives. */
  dimensions: Readonly<Record<"knowledge" | "process" | "values", string>>;
  /** What a teacher is to write about their class, each followed by lines. */
  learners: readonly string[];
  values: string;
  contentLead: string;
}>;
