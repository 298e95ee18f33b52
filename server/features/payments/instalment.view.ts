import { type Relation, type View, columns, list, orderBy } from "../../platform/view/view.ts";

const instalmentView: View = {
  type: "Instalment",
  fields: {
    ...columns("id", "number", "what", "cents", "dueOn", "approvedAt"),
    state: (row) => `case when ${row}.approved_at is null then 'PLANNED' when ${row}.run_id is null then 'APPROVED' else (select case pr.state when 'MADE' then 'ON_RUN' else pr.state end from payment_runs pr where pr.id = ${row}.run_id) end`,
  },
};

export function instalmentsOf(): Relation {
  return list({ view: () => instalmentView, from: (row) => `instalments ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`], order: orderBy("asc", ["number", "int"]) });
}
