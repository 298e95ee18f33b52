/** What people can report, and what a measure can be about. The id of an organisation is a word, of all else a uuid. */
export const subjectKinds = ["COMMENT", "INITIATIVE", "CONCERN", "ACTIVITY", "GROUP", "GROUP_FILE", "UPDATE", "PERSON", "ORGANISATION"] as const;
export type SubjectKind = (typeof subjectKinds)[number];
