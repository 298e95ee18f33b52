import { spokenLanguages } from "#shared/calendar/activities.ts";
import { instantOfLocal } from "#shared/calendar/local-time.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { PicturePicker } from "#client/features/threads/PicturePicker.tsx";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { usePostingTexts } from "#client/texts/own/posting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { DateTimeField } from "#client/ui/DateTimeField.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { type ActivityDraft, isWhole } from "#client/features/activities/activity-draft.ts";
import { ChoiceList } from "#client/features/activities/ChoiceList.tsx";
import { RepeatFields } from "#client/features/activities/RepeatFields.tsx";

interface ActivityFieldsProps {
  readonly draft: ActivityDraft;
  readonly wijken: readonly { readonly id: string; readonly name: string; readonly buurten: readonly { readonly id: string; readonly name: string }[]; readonly themes: readonly { readonly id: string; readonly title: string }[] }[];
  readonly onChange: (next: Partial<ActivityDraft>) => void;
  /** Whether one asks here how it comes back. */
  readonly repeats: boolean;
}

/** What an activity is, in the order in which people tell of it: what, where, when, and then whatever else helps. */
export function ActivityFields({ draft, wijken, onChange, repeats }: ActivityFieldsProps) {
  const { refusals } = useTexts();
  const agenda = useAgendaTexts();
  const texts = usePostingTexts();
  const calendar = useCalendarTexts();
  const works = draft.kind === "WORKS";
  const maybe = (field: "activityForWhom" | "activityContact" | "price") => (text: string) => (text.trim() ? textCheck(field, refusals)(text) : null);
  const number = (typed: string) => (isWhole(typed) ? null : texts.wholeNumber);
  const yesNo = [{ value: "YES", label: texts.yes }, { value: "NO", label: texts.no }, { value: "UNKNOWN", label: texts.unknown }];
  const endsTooEarly = (local: string) => {
    const [from, until] = [instantOfLocal(draft.starts), instantOfLocal(local)];
    return from && until && until <= from ? agenda.endsBeforeStart : null;
  };
  const { themes = [], buurten = [] } = wijken.find(({ id }) => id === draft.wijk) ?? {};
  return (
    <>
      <Select label={agenda.forWijk} value={draft.wijk} placeholder={agenda.pickWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={(wijk) => onChange({ wijk, buurt: "", theme: "" })} required />
      <TextField label={agenda.activityTitle} value={draft.title} onChange={(title) => onChange({ title })} check={textCheck("activityTitle", refusals)} required />
      <TextArea label={agenda.about} value={draft.about} onChange={(about) => onChange({ about })} limit={limits.activityAbout} required />
      <TextField label={agenda.place} hint={agenda.placeHint} value={draft.place} onChange={(place) => onChange({ place, buurt: "" })} check={textCheck("activityPlace", refusals)} required />
      {buurten.length > 0 && <Select label={texts.buurt} value={draft.buurt} placeholder={texts.anyBuurt} options={buurten.map(({ id, name }) => ({ value: id, label: name }))} onChange={(buurt) => onChange({ buurt })} />}
      <DateTimeField label={agenda.starts} value={draft.starts} onChange={(starts) => onChange({ starts, ...(draft.ends === "" || draft.ends.startsWith("T") ? { ends: `${starts.slice(0, 10)}T` } : {}) })} required />
      <DateTimeField label={agenda.ends} value={draft.ends} onChange={(ends) => onChange({ ends })} check={endsTooEarly} required />
      {repeats && !works && <RepeatFields draft={draft} onChange={(repeat) => onChange({ repeat: { ...draft.repeat, ...repeat } })} />}
      {works ? (
        <>
          <RadioGroup label={texts.state} value={draft.worksState} options={Object.entries(calendar.worksState).map(([value, label]) => ({ value, label }))} onChange={(worksState) => onChange({ worksState: worksState as ActivityDraft["worksState"] })} />
          <TextArea label={texts.noticed} hint={texts.noticedHint} rows={3} value={draft.noticed} onChange={(noticed) => onChange({ noticed })} limit={limits.activityNoticed} />
        </>
      ) : (
        <>
          <RadioGroup label={texts.cost} value={draft.cost} options={[{ value: "FREE", label: texts.free }, { value: "FIXED", label: texts.fixed }, { value: "OTHER", label: texts.other }, { value: "UNKNOWN", label: texts.unknown }]} onChange={(cost) => onChange({ cost: cost as ActivityDraft["cost"] })} />
          {draft.cost === "FIXED" && <AmountField label={texts.amount} value={draft.amount} onChange={(amount) => onChange({ amount })} required />}
          {draft.cost === "OTHER" && <TextField label={texts.otherPrice} hint={texts.otherPriceHint} value={draft.price} onChange={(price) => onChange({ price })} check={maybe("price")} required />}
          <Checkbox label={texts.registration} about={texts.registrationAbout} checked={draft.registration} onChange={(registration) => onChange({ registration })} />
          {draft.registration && <TextField short inputMode="numeric" label={texts.capacity} hint={texts.capacityHint} value={draft.capacity} onChange={(capacity) => onChange({ capacity })} check={number} />}
          <TextField label={texts.forWhom} hint={texts.forWhomHint} value={draft.forWhom} onChange={(forWhom) => onChange({ forWhom })} check={maybe("activityForWhom")} />
          <RadioGroup label={texts.wheelchair} value={draft.wheelchair} options={yesNo} onChange={(wheelchair) => onChange({ wheelchair: wheelchair as ActivityDraft["wheelchair"] })} />
          <RadioGroup label={texts.indoors} value={draft.indoors} options={[{ value: "YES", label: texts.inside }, { value: "NO", label: texts.outside }, { value: "UNKNOWN", label: texts.unknown }]} onChange={(indoors) => onChange({ indoors: indoors as ActivityDraft["indoors"] })} />
          <ChoiceList label={texts.languages} hint={texts.languagesHint} options={spokenLanguages.map((value) => ({ value, label: calendar.spoken[value] }))} chosen={draft.languages} onChange={(languages) => onChange({ languages })} />
          <TextField short inputMode="numeric" label={texts.ageFrom} hint={texts.ageHint} value={draft.ageFrom} onChange={(ageFrom) => onChange({ ageFrom })} check={number} />
          <TextField short inputMode="numeric" label={texts.ageTo} value={draft.ageTo} onChange={(ageTo) => onChange({ ageTo })} check={number} />
        </>
      )}
      <TextField label={texts.contact} hint={texts.contactHint} value={draft.contact} onChange={(contact) => onChange({ contact })} check={maybe("activityContact")} />
      {themes.length > 0 && <Select label={texts.theme} value={draft.theme} placeholder={texts.noTheme} options={themes.map(({ id, title }) => ({ value: id, label: title }))} onChange={(theme) => onChange({ theme })} />}
      <PicturePicker pictures={draft.pictures} onChange={(next) => onChange({ pictures: next(draft.pictures) })} />
    </>
  );
}
