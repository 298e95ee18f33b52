/** SQL for the wijk of a postcode in its plain form: the longest prefix that is known decides. */
export function wijkIdOfPostcode(postcode: string): string {
  return `select b.wijk_id from postcode_areas p join buurten b on b.id = p.buurt_id where ${postcode} like p.prefix || '%' order by length(p.prefix) desc limit 1`;
}
