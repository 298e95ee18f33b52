import { useState } from "react";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Dialog } from "#client/ui/Dialog.tsx";
import styles from "./CommentPictures.module.css";

interface Shown {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Pictures below a comment, small; one that is pressed is shown large. Their room is kept before they have come, so that nothing moves. */
export function CommentPictures({ pictures }: { readonly pictures: readonly Shown[] }) {
  const { threads } = useTexts();
  const [large, setLarge] = useState<Shown | null>(null);
  return (
    <>
      <ul className={styles.pictures} data-many={pictures.length > 1}>
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <button type="button" className={styles.open} aria-label={threads.openPicture(picture.alt || threads.pictureOf(index + 1))} onClick={() => setLarge(picture)}>
              <img src={paths.picture(picture.id, "small")} width={picture.width} height={picture.height} alt="" loading="lazy" decoding="async" />
            </button>
          </li>
        ))}
      </ul>
      <Dialog open={large !== null} heading={large?.alt || threads.picture} onClose={() => setLarge(null)}>
        {large && <img className={styles.large} src={paths.picture(large.id, "large")} width={large.width} height={large.height} alt={large.alt} />}
      </Dialog>
    </>
  );
}
