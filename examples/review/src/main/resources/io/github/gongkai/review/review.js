"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  const remembered = {
    get: () => { try { return localStorage.getItem("gongkai.language"); } catch (refused) { return null; } },
    set: (language) => { try { localStorage.setItem("gongkai.language", language); } catch (refused) { root.lang = language; } },
  };

  const show = (language) => {
    root.lang = language;
    document.querySelectorAll("[data-language]").forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.language === language)));
  };

  const languages = () => {
    show(["en", "zh"].includes(remembered.get()) ? remembered.get() : root.lang);
    document.querySelectorAll("[data-language]").forEach((button) =>
      button.addEventListener("click", () => {
        show(button.dataset.language);
        remembered.set(button.dataset.language);
      }));
  };

  /* The overview: rows in an order, those that are searched for, a page of them. */
  const overview = (table) => {
    const size = 100;
    const body = table.tBodies[0];
    const rows = Array.from(body.rows, (row) => ({
      row,
      text: row.textContent.toLowerCase(),
      cells: Array.from(row.cells, (cell) => cell.textContent),
    }));
    let found = rows;
    let first = 0;

    const draw = () => {
      body.querySelectorAll(".on").forEach((row) => row.classList.remove("on"));
      const shown = found.slice(first, first + size);
      shown.forEach(({ row }) => row.classList.add("on"));
      body.append(...shown.map(({ row }) => row));
      const status = found.length ? `${first + 1}–${first + shown.length} / ${found.length}` : "0";
      document.getElementById("shown").textContent = status;
      document.getElementById("previous").disabled = first === 0;
      document.getElementById("next").disabled = first + size >= found.length;
    };

    const search = () => {
      const words = document.getElementById("search").value.toLowerCase().split(/\s+/);
      const filter = document.querySelector("[data-filter][aria-pressed=true]").dataset.filter;
      found = rows.filter(({ row, text }) =>
        words.every((word) => text.includes(word)) && (!filter || row.querySelector(`td.${filter}`)));
      first = 0;
      draw();
    };

    /* Figures by their value, text by its characters, what is unknown last. */
    const compare = (index, sign) => (a, b) => {
      const [x, y] = [a.cells[index], b.cells[index]];
      if (x === "" || y === "") return (x === "") - (y === "");
      const difference = Number(x) - Number(y);
      return sign * (Number.isNaN(difference) ? x.localeCompare(y, "zh") : difference);
    };

    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach((head, index) => head.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      heads.forEach((other) => other.setAttribute("aria-sort", other === head ? order : "none"));
      rows.sort(compare(index, order === "ascending" ? 1 : -1));
      search();
    }));
    document.getElementById("search").addEventListener("input", search);
    document.querySelectorAll("[data-filter]").forEach((button) => button.addEventListener("click", () => {
      document.querySelectorAll("[data-filter]").forEach((other) =>
        other.setAttribute("aria-pressed", String(other === button)));
      search();
    }));
    const turn = (by) => () => { first += by; draw(); };
    document.getElementById("previous").addEventListener("click", turn(-size));
    document.getElementById("next").addEventListener("click", turn(size));
    draw();
  };

  /* The report: the place of the source that a link leads to, and what is known of a cell. */
  const report = (source) => {
    const pieces = Array.from(source.querySelectorAll("[data-at]"));

    const highlight = (from, to) => {
      pieces.forEach((piece) => {
        const at = Number(piece.dataset.at);
        piece.classList.toggle("on", at >= from && (at < to || at === from));
      });
    };
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-end]");
      if (link) highlight(Number(link.hash.slice(2)), Number(link.dataset.end));
    });

    const detail = document.getElementById("detail");
    const field = (name) => detail.querySelector(`[data-f=${name}]`);
    const fill = (name, text) => {
      detail.querySelectorAll(`[data-f=${name}]`).forEach((part) => { part.textContent = text ?? ""; });
      detail.querySelectorAll(`[data-if=${name}]`).forEach((part) => { part.hidden = text === undefined; });
    };
    const tell = (cell) => {
      detail.hidden = !cell;
      if (!cell) return;
      // Never over the cell itself.
      detail.classList.toggle("above", cell.getBoundingClientRect().top > innerHeight / 2);
      fill("address", cell.dataset.address);
      fill("name", cell.dataset.name);
      fill("figure", cell.dataset.figure);
      fill("line", cell.dataset.line);
      fill("raw", cell.dataset.raw);
      field("state").replaceChildren(...Array.from(cell.querySelectorAll(".state"), (state) => state.cloneNode(true)));
      field("findings").replaceChildren(...Array.from(cell.querySelectorAll(".mark"), (mark) =>
        document.querySelector(`${mark.hash} > p`).cloneNode(true)));
    };
    const over = (event) => tell(event.target.closest("td[data-address]"));
    source.closest(".beside").addEventListener("mouseover", over);
    document.addEventListener("focusin", over);
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") tell(null); });

    /* A finding may stand in a part of the page that is folded up. */
    const unfold = () => {
      const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const folded = target && target.closest("details");
      if (folded && !folded.open) { folded.open = true; target.scrollIntoView(); }
      if (target) target.focus({ preventScroll: true });
    };
    window.addEventListener("hashchange", unfold);
    unfold();
  };

  document.addEventListener("DOMContentLoaded", () => {
    languages();
    const table = document.querySelector(".reports");
    if (table) overview(table);
    const source = document.getElementById("text");
    if (source) report(source);
  });
})();
