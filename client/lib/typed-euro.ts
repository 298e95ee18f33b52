/** Cents as one types them into an amount field: "1250", "12,50". */
export function typedEuro(cents: number): string {
  const euro = Math.floor(cents / 100);
  return cents % 100 === 0 ? String(euro) : `${euro},${String(cents % 100).padStart(2, "0")}`;
}
