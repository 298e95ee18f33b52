export function organisationTopics(organisationId: string): readonly string[] {
  return [`organisation:${organisationId}`];
}
