// A row of a subquery is an object and the rows of one are a list: the cheapest way to have Postgres write JSON.

export const one = (select) => `(select o from (${select}) o)`;
export const many = (select) => `(select coalesce(json_agg(o), '[]') from (${select}) o)`;
export const answer = (columns) => `select row_to_json(o)::text as answer from (${columns}) o`;

/** A page of at most `first` of the rows of `select`, whose column `node` is the object; one more is read to know whether there are more. */
export const page = (select, first) => `(select o from (
  select coalesce(json_agg(node order by id desc) filter (where n <= ${first}), '[]') as nodes,
    json_build_object('hasNextPage', count(*) > ${first}, 'endCursor', min(id::text) filter (where n <= ${first})) as "pageInfo"
  from (${select} order by id desc limit ${first} + 1) rows) o)`;

export const idAndName = (table, key) => one(`select id, name from ${table} where id = ${key}`);
export const theme = (row) => one(`select id, title from wijkthemas where id = ${row}.theme_id`);
export const wijken = many("select id, name from wijken order by position");
