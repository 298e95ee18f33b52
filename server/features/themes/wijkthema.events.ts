export function themeTopic(themeId: string): string {
  return `theme:${themeId}`;
}
