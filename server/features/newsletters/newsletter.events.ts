export function newsletterTopic(newsletterId: string): string {
  return `newsletter:${newsletterId}`;
}
