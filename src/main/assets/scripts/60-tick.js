// One box ticks all boxes of a form that bear the name it tells; without scripts, or with nothing to tick, it does not show.
(() => {
    const boxes = (all) => [...all.form.querySelectorAll(`input[type=checkbox][name="${all.dataset.tickAll}"]`)];

    const show = (all) => {
        const ticked = boxes(all).filter((box) => box.checked).length;
        all.checked = ticked > 0 && ticked === boxes(all).length;
        all.indeterminate = ticked > 0 && !all.checked;
    };

    document.querySelectorAll('input[data-tick-all]').forEach((all) => {
        all.hidden = boxes(all).length === 0;
        show(all);
        all.addEventListener('change', () => boxes(all).forEach((box) => {
            box.checked = all.checked;
        }));
        all.form.addEventListener('change', (event) => event.target !== all && show(all));
    });
})();
