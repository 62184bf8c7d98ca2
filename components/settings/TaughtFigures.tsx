import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Recipe } from '@/utils/evidence/taught';
import { recipesFromFile, recipesToFile } from '@/utils/evidence/taught-file';
import { useApp, usePerform, useWords } from '../app';
import { NameOfFigure } from '../page/NameOfFigure';
import { Button } from '../ui/Button';

/** The figures that the user has pointed at, by site: rename, forget, save to a file and take from one. */
export function TaughtFigures() {
  const { workspace, outside } = useApp();
  const t = useWords();
  const perform = usePerform();
  const trouble = useSignal('');
  const recipes = [...workspace.workspace.value.recipe.values()].toSorted((a, b) =>
    a.site === b.site ? a.addedAt - b.addedAt : a.site < b.site ? -1 : 1,
  );
  const input = useRef<HTMLInputElement>(null);
  const takeIn = async (file: File) => {
    const read = recipesFromFile(await file.text());
    trouble.value =
      'bad' in read ? t.badRecipes[read.bad] : 'badEntry' in read ? t.badRecipe(read.badEntry) : '';
    if (!('recipes' in read)) return;
    await perform('importFigures', { recipes: read.recipes }, ({ entry }) => t.takenIn(entry.changes.length));
  };
  return (
    <section class="taught-figures">
      <h2>{t.taughtFigures}</h2>
      {recipes.length === 0 && <p class="hint">{t.noTaught}</p>}
      <ul class="taught-list">
        {recipes.map((recipe) => (
          <TaughtFigure key={recipe.id} recipe={recipe} />
        ))}
      </ul>
      <div class="file-buttons">
        <Button
          icon="save"
          disabled={recipes.length === 0}
          onClick={() => outside.download('okrail-figures.json', recipesToFile(recipes), 'application/json')}
        >
          {t.saveToFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t.takeFromFile}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) void takeIn(file);
          }}
        />
        <Button icon="page" onClick={() => input.current?.click()}>
          {t.takeFromFile}
        </Button>
      </div>
      {trouble.value && <p role="alert">{trouble.value}</p>}
    </section>
  );
}

function TaughtFigure({ recipe }: { readonly recipe: Recipe }) {
  const t = useWords();
  const perform = usePerform();
  const renaming = useSignal(false);
  const key = useSignal(recipe.key);
  const name = useSignal(recipe.name);
  const title = t.taughtName(recipe.key, recipe.name);
  const rename = async () => {
    const done = await perform('renameFigure', { id: recipe.id, key: key.value, name: name.value }, t.saved);
    if (done) renaming.value = false;
  };
  return (
    <li>
      <p>
        <strong>{title}</strong>{' '}
        <span class="meta">
          {recipe.site} · <q>{recipe.beside}</q>
        </span>
      </p>
      <Button
        look="quiet"
        icon="edit"
        label={t.rename(title)}
        expanded={renaming.value}
        onClick={() => (renaming.value = !renaming.value)}
      />
      <Button
        look="quiet"
        icon="close"
        label={t.forget(title)}
        onClick={() => void perform('forgetFigure', { id: recipe.id }, t.forgotten(title))}
      />
      {renaming.value && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void rename();
          }}
        >
          <NameOfFigure figureKey={key} name={name} />
          <Button submit>{t.save}</Button>
        </form>
      )}
    </li>
  );
}
