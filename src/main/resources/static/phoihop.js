// Comfort on top of pages that work without it: saving while one types, ticking whole tables, sending a form once.
(() => {
  'use strict';
  const words = document.documentElement.dataset;
  const unsaved = new Set();

  const fieldAt = (form, place) => Array.from(form.elements).find(e => e.name === place);

  function unmark(form) {
    form.querySelectorAll('[data-problem]').forEach(e => e.remove());
    form.querySelectorAll('[data-marked]').forEach(e => {
      e.classList.remove('is-wrong');
      e.removeAttribute('aria-invalid');
      e.removeAttribute('data-marked');
    });
  }

  function mark(form, problems) {
    unmark(form);
    for (const problem of problems || []) {
      const field = fieldAt(form, problem.place);
      if (!field || field.getAttribute('aria-invalid')) continue;
      field.classList.add('is-wrong');
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('data-marked', '');
      const sentence = document.createElement('span');
      sentence.className = 'err';
      sentence.dataset.problem = problem.code;
      sentence.textContent = problem.sentence + ' ';
      const code = document.createElement('span');
      code.className = 'code';
      code.textContent = problem.code;
      sentence.append(code);
      field.insertAdjacentElement('afterend', sentence);
    }
  }

  // One form, saved by itself: a change starts a short wait; only one request is on its way at a time; what was typed meanwhile goes with
  // the next. Without the network it keeps trying, slower and slower; a newer text of somebody else (409) stops it and says so.
  class Autosave {
    constructor(form) {
      this.form = form;
      this.timer = 0;
      this.pause = 0;
      this.sending = false;
      this.changed = false;
      this.stopped = false;
      for (const kind of ['input', 'change'])
        document.addEventListener(kind, e => { if (e.target.form === form && !e.target.closest('[data-no-autosave]')) this.touch(); });
      form.addEventListener('submit', () => { clearTimeout(this.timer); unsaved.delete(this); });
      window.addEventListener('online', () => { if (this.changed) this.later(0); });
    }

    stamp(text, state) {
      document.querySelectorAll('[data-saved]').forEach(e => {
        e.textContent = text;
        e.dataset.saved = state;
      });
    }

    touch() {
      if (this.stopped) return;
      this.changed = true;
      this.pause = 0;
      unsaved.add(this);
      this.later(700);
    }

    later(wait) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), wait);
    }

    async save() {
      if (this.sending || this.stopped) return;
      this.changed = false;
      const text = this.text();
      if (text === this.kept) return void unsaved.delete(this);
      this.sending = true;
      this.stamp(words.saySaving, 'saving');
      try {
        const answer = await fetch(this.form.action, {
          method: 'POST',
          body: this.body(),
          headers: { 'X-Autosave': '1', 'Accept': 'application/json' },
          credentials: 'same-origin',
          redirect: 'manual'
        });
        await this.answered(answer, text);
      } catch (trouble) {
        this.retry(words.sayOffline);
      } finally {
        this.sending = false;
        if (this.changed && !this.pause && !this.stopped) this.later(700);
      }
    }

    data() {
      const data = new FormData(this.form);
      for (const [name, value] of Array.from(data)) if (value instanceof File) data.delete(name);
      return data;
    }

    body() {
      return this.form.enctype === 'multipart/form-data' ? this.data() : new URLSearchParams(this.data());
    }

    // What a person typed; the version changes with every save.
    text() {
      const data = this.data();
      data.delete('version');
      return new URLSearchParams(data).toString();
    }

    async answered(answer, text) {
      if (answer.status === 409) return this.stop(words.sayStale);
      if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) return this.stop(words.saySignedOut);
      if (answer.status >= 500 || answer.status === 429) return this.retry(words.sayOffline);
      const told = await answer.json();
      if (!answer.ok) return this.refused(told);
      this.pause = 0;
      this.kept = text;
      if (told.version !== undefined) this.form.querySelectorAll('input[name=version]').forEach(e => { e.value = told.version; });
      mark(this.form, told.problems);
      if (this.changed) return;
      unsaved.delete(this);
      this.stamp(words.saySaved + ' ' + told.savedAt, 'saved');
    }

    refused(told) {
      mark(this.form, told.reasons);
      this.stamp(told.detail || words.sayRefused, 'refused');
    }

    retry(text) {
      this.changed = true;
      this.pause = Math.min(30000, this.pause ? this.pause * 2 : 1000);
      this.stamp(text, 'waiting');
      this.later(this.pause);
    }

    stop(text) {
      this.stopped = true;
      this.stamp(text, 'stopped');
    }
  }

  document.querySelectorAll('form[data-autosave]').forEach(form => new Autosave(form));

  window.addEventListener('beforeunload', e => {
    if (unsaved.size) e.preventDefault();
  });

  // <input type="checkbox" data-check-all="agency"> ticks every box of that name in its table; [data-checked] shows how many are ticked.
  document.querySelectorAll('[data-check-all]').forEach(all => {
    const scope = all.closest('form') || all.closest('table') || document;
    const boxes = () => Array.from(scope.querySelectorAll(`input[type=checkbox][name="${all.dataset.checkAll}"]`));
    const count = () => {
      const ticked = boxes().filter(b => b.checked).length;
      all.checked = ticked > 0 && ticked === boxes().length;
      all.indeterminate = ticked > 0 && ticked < boxes().length;
      scope.querySelectorAll('[data-checked]').forEach(e => { e.textContent = ticked; });
    };
    all.hidden = false;
    all.addEventListener('change', () => { boxes().forEach(b => { b.checked = all.checked; }); count(); });
    scope.addEventListener('change', e => { if (e.target !== all) count(); });
    count();
  });

  // A verb is sent once, however often its button is pressed.
  document.addEventListener('submit', e => {
    if (e.defaultPrevented || e.target.method !== 'post') return;
    if (e.target.dataset.sent) return e.preventDefault();
    e.target.dataset.sent = '1';
    setTimeout(() => { delete e.target.dataset.sent; }, 4000);
  });

  document.addEventListener('click', e => {
    if (e.target.closest('[data-print]')) window.print();
  });

  document.querySelectorAll('[data-submit-on-change]').forEach(e => e.addEventListener('change', () => e.form.requestSubmit()));
  document.querySelectorAll('[data-with-script]').forEach(e => { e.hidden = false; });
  // The summary of what is wrong names each field as its label does.
  document.querySelectorAll('[data-errors] a[href^="#"]').forEach(link => {
    const label = document.getElementById(link.hash.slice(1))?.labels?.[0];
    if (label) link.prepend(label.textContent.replace('*', '').trim() + ': ');
  });
  const summary = document.querySelector('[data-errors]');
  if (summary) summary.focus();
})();
