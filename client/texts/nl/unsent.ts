export const unsent = {
  first: "Op dit apparaat staat nog tekst van jou die niet is opgeslagen. Open het plan om die op te slaan. Daarna kun je verder.",
  open: "Open het plan",
};
