-- Whoever looks after the system, and whoever audits it, has a role over everything: it opens no meeting, paper, task or report
-- of others. By another role in the own unit these are read as by anybody there.
delete from role_permission
where role_code in ('SYSTEM_ADMIN', 'AUDITOR')
and permission in ('MEETING_READ', 'DOCUMENT_READ', 'TASK_READ', 'REPORT_READ');
