type Rule = readonly [title: string, text: string];

/** The first house rules, by number. Plain words (B1), because whoever is refused something reads them. */
export const firstRules: readonly Readonly<Record<"NL" | "EN" | "UK", Rule>>[] = [
  {
    NL: ["Blijf vriendelijk", "Praat met anderen zoals je aan de keukentafel zou doen. Je mag het oneens zijn. Scheld niet en kleineer niemand."],
    EN: ["Stay kind", "Talk to others as you would at a kitchen table. You may disagree. Do not call people names and do not belittle anyone."],
    UK: ["Будьте доброзичливі", "Розмовляйте з іншими так, як за кухонним столом. Ви можете не погоджуватися. Не ображайте й не принижуйте нікого."],
  },
  {
    NL: ["Discrimineer niet", "Schrijf niets dat mensen minder waard maakt om hun afkomst, geloof, geslacht, gerichtheid, handicap of leeftijd."],
    EN: ["Do not discriminate", "Write nothing that makes people worth less because of their origin, faith, sex, orientation, disability or age."],
    UK: ["Не дискримінуйте", "Не пишіть нічого, що принижує людей через походження, віру, стать, орієнтацію, інвалідність чи вік."],
  },
  {
    NL: ["Bedreig niemand", "Dreig niet, roep niet op tot geweld en val niemand lastig. Bij gevaar bellen wij de politie."],
    EN: ["Threaten nobody", "Do not threaten, do not call for violence and do not harass anyone. When there is danger we call the police."],
    UK: ["Нікому не погрожуйте", "Не погрожуйте, не закликайте до насильства й не переслідуйте нікого. У разі небезпеки ми викликаємо поліцію."],
  },
  {
    NL: ["Laat privé wat privé is", "Zet geen adres, telefoonnummer, foto of verhaal van een ander op Brink zonder dat die ander dat goed vindt."],
    EN: ["Keep private what is private", "Do not put an address, a phone number, a photo or a story of somebody else on Brink unless they agree."],
    UK: ["Бережіть приватне", "Не публікуйте адресу, телефон, фото чи історію іншої людини без її згоди."],
  },
  {
    NL: ["Wees jezelf", "Doe je niet voor als een ander, ook niet als de gemeente of een organisatie. Gebruik één account."],
    EN: ["Be yourself", "Do not pretend to be somebody else, nor the municipality or an organisation. Use one account."],
    UK: ["Будьте собою", "Не видавайте себе за іншу особу, за муніципалітет чи організацію. Користуйтеся одним обліковим записом."],
  },
  {
    NL: ["Schrijf wat waar is", "Zet geen dingen neer waarvan je weet dat ze niet kloppen. Vertel waar je een cijfer vandaan hebt."],
    EN: ["Write what is true", "Do not write things that you know are wrong. Say where a figure comes from."],
    UK: ["Пишіть правду", "Не пишіть того, про що знаєте, що це неправда. Вказуйте, звідки взято цифру."],
  },
  {
    NL: ["Blijf bij het onderwerp", "Reageer op het plan of de groep waar je bent. Voor iets anders begin je een nieuw gesprek."],
    EN: ["Stay on the subject", "Answer to the plan or the group where you are. For something else, begin a new conversation."],
    UK: ["Тримайтеся теми", "Відповідайте щодо плану або групи, де ви перебуваєте. Про інше почніть нову розмову."],
  },
  {
    NL: ["Maak geen reclame", "Verkoop niets en plaats geen reclame of links die daarvoor bedoeld zijn. Een activiteit in de wijk mag wel."],
    EN: ["Do not advertise", "Sell nothing and place no advertisements or links meant for that. An activity in the wijk is fine."],
    UK: ["Не рекламуйте", "Нічого не продавайте, не розміщуйте реклами чи рекламних посилань. Захід у районі дозволено."],
  },
  {
    NL: ["Herhaal jezelf niet", "Plaats hetzelfde niet steeds opnieuw en vraag niet telkens dezelfde mensen om aandacht."],
    EN: ["Do not repeat yourself", "Do not post the same again and again, and do not keep asking the same people for attention."],
    UK: ["Не повторюйтеся", "Не публікуйте те саме знову й знову та не турбуйте постійно тих самих людей."],
  },
  {
    NL: ["Gebruik alleen wat van jou is", "Plaats geen foto's, teksten of bestanden van een ander als dat niet mag."],
    EN: ["Use only what is yours", "Do not post photos, texts or files of somebody else when that is not allowed."],
    UK: ["Використовуйте лише своє", "Не розміщуйте чужих фото, текстів чи файлів, якщо це не дозволено."],
  },
  {
    NL: ["Houd het veilig voor kinderen", "Plaats geen bloot, geen seks en geen grof geweld. Kinderen uit de wijk lezen mee."],
    EN: ["Keep it safe for children", "Post no nudity, no sex and no gross violence. Children of the wijk read along."],
    UK: ["Бережіть дітей", "Не публікуйте оголеності, сексу чи жорстокого насильства. Діти з району теж читають."],
  },
  {
    NL: ["Speel eerlijk", "Steun een plan één keer, en alleen omdat je dat wilt. Betaal niemand voor steun en probeer de site niet te storen."],
    EN: ["Play fair", "Support a plan once, and only because you want to. Pay nobody for support and do not try to disturb the site."],
    UK: ["Грайте чесно", "Підтримуйте план один раз і лише за власним бажанням. Не платіть за підтримку й не намагайтеся порушити роботу сайту."],
  },
];
