// Judges what is sent to the ZGW server: by the official specifications where they lie beside the checkout (or at ZGW_SPECIFICATIONS), always by what they ask of the fields we send.
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";

type Schema = Record<string, unknown>;
const folder = process.env["ZGW_SPECIFICATIONS"] ?? fileURLToPath(new URL("../../../../shared/data/zgw", import.meta.url));
const files: Record<string, string> = { zaken: "zaken-1.5.1", documenten: "documenten-1.4.2", besluiten: "besluiten-1.1.0", notificaties: "notificaties-1.0.1" };
/** Whether each request is judged by the specifications themselves. */
export const isOfficial = existsSync(`${folder}/zaken-1.5.1.yaml`);

/** The bounds of what is sent: length, or a pattern. */
const own: Readonly<Record<string, Readonly<Record<string, number | RegExp>>>> = {
  zaken: { identificatie: 40, bronorganisatie: /^\d{9}$/u, verantwoordelijkeOrganisatie: /^\d{9}$/u, zaaktype: /^https?:/u, startdatum: /^\d{4}-\d\d-\d\d$/u, omschrijving: 80, toelichting: 1000 },
  enkelvoudiginformatieobjecten: { identificatie: 40, bronorganisatie: /^\d{9}$/u, creatiedatum: /^\d{4}-\d\d-\d\d$/u, titel: 200, auteur: 200, taal: /^nld$/u, informatieobjecttype: /^https?:/u, bestandsnaam: 255, inhoud: /^[A-Za-z0-9+/]+=*$/u },
  zaakinformatieobjecten: { zaak: /^https?:/u, informatieobject: /^https?:/u },
  rollen: { zaak: /^https?:/u, roltype: /^https?:/u, betrokkeneType: /^natuurlijk_persoon$/u, roltoelichting: 1000 },
  statussen: { zaak: /^https?:/u, statustype: /^https?:/u, datumStatusGezet: /^\d{4}-\d\d-\d\dT/u },
  zaakobjecten: { zaak: /^https?:/u, objectType: /^wijk$/u, relatieomschrijving: 80 },
  besluiten: { identificatie: 50, verantwoordelijkeOrganisatie: /^\d{9}$/u, besluittype: /^https?:/u, zaak: /^https?:/u, datum: /^\d{4}-\d\d-\d\d$/u, ingangsdatum: /^\d{4}-\d\d-\d\d$/u },
  resultaten: { zaak: /^https?:/u, resultaattype: /^https?:/u },
  abonnement: { callbackUrl: /^https?:/u, auth: 1000 },
};

/** What is wrong with a body that was sent to make something; none when it may be made. */
export function problemsOf(api: string, resource: string, body: Record<string, unknown>): string[] {
  const bounds = Object.entries(own[resource] ?? {}).filter(([name, bound]) => {
    const value = body[name];
    return typeof value !== "string" || (typeof bound === "number" ? [...value].length > bound || !value : !bound.test(value));
  });
  return [...bounds.map(([name]) => name), ...(isOfficial ? official(api, resource, body) : [])];
}

interface Body {
  readonly $ref?: string;
  readonly content?: Record<string, { readonly schema: Schema }>;
}
interface Specification {
  readonly paths: Record<string, { readonly post: { readonly requestBody: Body } }>;
  readonly components: { readonly schemas: Record<string, Schema>; readonly requestBodies?: Record<string, Body> };
}
/** Where a reference points within its document. */
const lastOf = (reference: unknown): string => /([^/]+)$/u.exec(String(reference ?? ""))?.[1] ?? "";
const compiled = new Map<string, { readonly validate: ValidateFunction; readonly known: ReadonlySet<string> }>();

function official(api: string, resource: string, body: Record<string, unknown>): string[] {
  const key = `${api}/${resource}/${String(body["betrokkeneType"] ?? body["objectType"] ?? "")}`;
  const judge = compiled.get(key) ?? compile(api, resource, body);
  compiled.set(key, judge);
  const strange = Object.keys(body).filter((name) => !judge.known.has(name));
  return [...strange.map((name) => `${name}: unknown`), ...(judge.validate(body) ? [] : (judge.validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`))];
}

function compile(api: string, resource: string, body: Record<string, unknown>) {
  // A sentence in the description of a field is indented too little; what is around it is read all the same.
  const document = parseDocument(readFileSync(`${folder}/${files[api]}.yaml`, "utf8")).toJS() as Specification;
  const { schemas, requestBodies } = document.components;
  const asked = document.paths[`/${resource}`]?.post.requestBody;
  const content = (asked?.content ?? requestBodies?.[lastOf(asked?.$ref)]?.content)?.["application/json"];
  const first = lastOf(content?.schema["$ref"]);
  const mapping = (schemas[first]?.["discriminator"] as { propertyName: string; mapping: Record<string, string> } | undefined);
  const name = lastOf(mapping?.mapping[String(body[mapping.propertyName])]) || first;
  const known = new Set<string>();
  const gather = (schema: Schema | undefined): void => {
    for (const each of Object.keys((schema?.["properties"] as Schema | undefined) ?? {})) known.add(each);
    for (const part of (schema?.["allOf"] as Schema[] | undefined) ?? []) gather(part["$ref"] ? schemas[lastOf(part["$ref"])] : part);
  };
  gather(schemas[name]);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  ajv.addSchema({ $id: "all", components: { schemas: converted(schemas) } } as object);
  return { validate: ajv.compile({ $ref: `all#/components/schemas/${name}` }), known };
}

/** OpenAPI 3.0 as JSON Schema of a request: what only answers have is not required, and null is a type. */
function converted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(converted);
  if (typeof value !== "object" || value === null) return value;
  const { discriminator: _, nullable, ...schema } = value as Schema;
  // Of another API, in what only answers have.
  if (String(schema["$ref"] ?? "").startsWith("http")) return {};
  const made = Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, converted(each)]));
  const properties = schema["properties"] as Record<string, Schema> | undefined;
  if (Array.isArray(schema["required"]) && properties) made["required"] = (schema["required"] as string[]).filter((name) => !properties[name]?.["readOnly"]);
  return nullable === true ? { anyOf: [made, { type: "null" }] } : made;
}
