import { Sender } from "ws";

declare module "ws" {
  /** Exported by the library, missing from its types. */
  class Sender {
    static frame(data: Buffer, options: { fin: boolean; opcode: number; mask: boolean; readOnly: boolean; rsv1: boolean }): Buffer[];
  }
}

/** A whole WebSocket message of text, header and all: the same bytes can be written to any number of sockets. */
export function frameOf(text: string): Buffer {
  return Buffer.concat(Sender.frame(Buffer.from(text), { fin: true, opcode: 1, mask: false, readOnly: true, rsv1: false }));
}
