import { answerCalls } from "../child-calls.ts";
import type { LoadCalls } from "../load-calls.ts";
import { type MadeBoard, makeBoard } from "./board-making.ts";
import { type Crowd, gatherCrowd } from "./crowd.ts";
import { joinAtOnce } from "./joining.ts";

/** All people, in a process of their own so that they cost the server's nothing. */
let crowd: Crowd | undefined;
let made: MadeBoard | undefined;

answerCalls({
  async arrive(gathering) {
    crowd = await gatherCrowd(gathering);
  },
  warmUp: () => present().warmUp(),
  measure: () => present().measure(),
  finish: () => present().finish(),
  async makeBoard({ target, board }) {
    made = await makeBoard(target, board);
    return made.size;
  },
  async leaveBoard() {
    made?.leave();
  },
  join: joinAtOnce,
} satisfies LoadCalls);

function present(): Crowd {
  if (!crowd) throw new Error("nobody has arrived");
  return crowd;
}
