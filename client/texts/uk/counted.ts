type Forms = readonly [one: string, few: string, many: string];
const rules = new Intl.PluralRules("uk");

/** The form that goes with a whole number: 1 план, 2 плани, 5 планів, 21 план. (Intl's fourth form is for fractions; nobody counts half a plan.) */
export function form(count: number, [one, few, many]: Forms): string {
  const category = rules.select(count);
  return category === "one" ? one : category === "few" ? few : many;
}

const counted = (...forms: Forms) => (count: number) => `${count} ${form(count, forms)}`;

export const plans = counted("план", "плани", "планів");
export const neighbours = counted("сусід", "сусіди", "сусідів");
export const groupsCounted = counted("група", "групи", "груп");
export const membersCounted = counted("учасник", "учасники", "учасників");
export const comments = counted("коментар", "коментарі", "коментарів");
export const notesCounted = counted("заувага", "зауваги", "зауваг");
export const settledNotes = counted("опрацьована заувага", "опрацьовані зауваги", "опрацьованих зауваг");
export const messages = counted("повідомлення", "повідомлення", "повідомлень");
export const activities = counted("подія", "події", "подій");
export const characters = counted("символ", "символи", "символів");
export const days = counted("день", "дні", "днів");
/** Dutch words do not bend in Ukrainian, but keep their Dutch plural. */
export const buurten = counted("buurt", "buurten", "buurten");
