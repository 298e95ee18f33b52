export const mailbox = {
  title: "Postvak van de demo",
  lead: "Deze demonstratie verstuurt geen echte mail. Hier lees je wat mensen zouden krijgen.",
  refresh: "Kijk of er nieuwe post is",
  none: "Er is nog geen post.",
  off: "Het postvak is er alleen in de demonstratie.",
  to: (address: string) => `Aan ${address}`,
};
