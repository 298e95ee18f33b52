import { centrum } from "./centrum.ts";
import type { RealInitiative } from "./initiative.ts";
import { meent } from "./meent.ts";
import { noordoost } from "./noordoost.ts";
import { noordwest } from "./noordwest.ts";
import { oost } from "./oost.ts";
import { zuid } from "./zuid.ts";
import { zuidoost } from "./zuidoost.ts";
import { zuidwest } from "./zuidwest.ts";

export const realInitiatives: readonly RealInitiative[] = [...noordoost, ...zuid, ...meent, ...zuidoost, ...oost, ...centrum, ...zuidwest, ...noordwest];
