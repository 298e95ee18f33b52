// The town as table 1 of Buurten 3.0 orders it. The wijken match those of the CBS one to one (codes: CBS, wijken en buurten 2023).

export const clusters = [
  { id: "noord", name: "Cluster Noord" },
  { id: "centrum-zuidoost", name: "Cluster Centrum-Zuidoost" },
  { id: "oost", name: "Cluster Oost" },
  { id: "zuid", name: "Cluster Zuid" },
] as const;
export type ClusterId = (typeof clusters)[number]["id"];

// The notitie names the four clusters without their members: the assignment is ours.
// Inhabitants are approximate: the verdeelsleutel of table 1 over some 91,000 people, in hundreds.
export const wijken = [
  { id: "noordoost", name: "Noordoost", cluster: "noord", cbsCode: "WK040207", inhabitants: 11_800 },
  { id: "noordwest", name: "Noordwest", cluster: "noord", cbsCode: "WK040202", inhabitants: 8_200 },
  { id: "zuid", name: "Zuid", cluster: "zuid", cbsCode: "WK040204", inhabitants: 17_300 },
  { id: "zuidoost", name: "Zuidoost", cluster: "centrum-zuidoost", cbsCode: "WK040205", inhabitants: 10_000 },
  { id: "zuidwest", name: "Zuidwest", cluster: "zuid", cbsCode: "WK040203", inhabitants: 10_000 },
  { id: "meent", name: "Hilversumse Meent", cluster: "oost", cbsCode: "WK040208", inhabitants: 6_400 },
  { id: "centrum", name: "Centrum", cluster: "centrum-zuidoost", cbsCode: "WK040201", inhabitants: 9_100 },
  { id: "oost", name: "Oost", cluster: "oost", cbsCode: "WK040206", inhabitants: 17_300 },
] as const satisfies readonly { id: string; name: string; cluster: ClusterId; cbsCode: string; inhabitants: number }[];
export type WijkId = (typeof wijken)[number]["id"];
