/** What a person is told when the board does not take something they put on it. */
export type Refusal = "paste-file" | "paste-web" | "paste-link" | "board-full";
