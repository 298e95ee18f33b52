import { type View, columns } from "../../platform/view/view.ts";

/** Over a picture with the alternative text of where it stands. */
export const pictureView: View = { type: "Picture", fields: columns("id", "width", "height", "alt") };
