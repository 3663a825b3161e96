-- A unit that never sends its scores, or is no more, is left out of the ranking with a reason.
alter table emulation_sheet drop constraint emulation_sheet_state_check;
alter table emulation_sheet add constraint emulation_sheet_state_check
    check (state in ('OPEN', 'SENT', 'RETURNED', 'VERIFIED', 'LEFT_OUT'));
alter table emulation_sheet drop constraint emulation_sheet_check;
alter table emulation_sheet add constraint emulation_sheet_check
    check (state not in ('RETURNED', 'LEFT_OUT') or reason <> '');
