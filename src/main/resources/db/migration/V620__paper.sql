-- The regimes of papers that live side by side, with their types and ways of signing: data, because instructions change them.
-- Sources: NĐ 30/2020/NĐ-CP with its appendices (State, and the Front in practice), 36-HD/VPTW and Quy định 399-QĐ/TW (Party),
-- 91/HD-MTTW-BTT (Front), 367-QĐ/TWĐTN-VP (Youth Union).

create table paper_family (
    code text primary key,
    version bigint not null default 0,
    name_vi text not null,
    name_en text not null,
    rank int not null,
    -- what stands at the right above a paper, line by line
    right_lines text not null,
    star text not null,
    number_label text not null,
    end_mark text not null,
    recipient_end text not null,
    purposes_short boolean not null,
    -- how clauses are numbered at each depth, by a sample, separated by blanks
    clause_styles text not null,
    number_pattern text not null,
    letter_pattern text not null,
    per_term boolean not null,
    -- top, bottom, left, right in millimetres
    margins int[] not null check (cardinality(margins) = 4),
    -- in points: nation, motto, parent, issuer, number, date, type, excerpt, body, signature, recipients' head, recipients
    sizes int[] not null check (cardinality(sizes) = 12)
);

insert into paper_family
    (code, name_vi, name_en, rank, right_lines, star, number_label, end_mark, recipient_end, purposes_short,
     clause_styles, number_pattern, letter_pattern, per_term, margins, sizes)
values
    ('PARTY', 'Văn bản của Đảng', 'Papers of the Party', 10, 'ĐẢNG CỘNG SẢN VIỆT NAM', '*', 'Số ', '', ',', false,
     'I- 1- a) -', '{nn}-{type}/{symbol}', '{nn}-{type}/{symbol}', true, '{20,20,30,15}',
     '{15,14,14,14,14,14,16,15,14,14,14,12}'),
    ('STATE', 'Văn bản của cơ quan Nhà nước', 'Papers of the State', 20,
     E'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', '', 'Số: ', './.', ';', true,
     '1. a) -', '{nn}/{type}-{symbol}', '{nn}/{symbol}', false, '{20,20,30,20}',
     '{13,14,13,13,13,14,14,14,14,14,12,11}'),
    ('FRONT', 'Văn bản của Mặt trận', 'Papers of the Front', 30,
     E'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', '', 'Số: ', './.', ';', true,
     '1. a) -', '{nn}/{type}-{symbol}', '{nn}/{symbol}', false, '{20,20,30,20}',
     '{13,14,13,13,13,14,14,14,14,14,12,11}'),
    ('UNION', 'Văn bản của đoàn thể', 'Papers of the unions', 40,
     E'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', '', 'Số: ', './.', ';', true,
     '1. a) -', '{nn}/{type}-{symbol}', '{nn}/{symbol}', false, '{20,20,30,20}',
     '{13,14,13,13,13,14,14,14,14,14,12,11}'),
    ('YOUTH', 'Văn bản của Đoàn Thanh niên', 'Papers of the Youth Union', 50, 'ĐOÀN TNCS HỒ CHÍ MINH', '***', 'Số: ',
     './.', ';', true, 'I. 1. a) -', '{nn}-{type}/{symbol}', '{nn}-CV/{symbol}', true, '{20,20,30,15}',
     '{15,14,13,13,13,14,16,14,14,14,12,11}');

create table paper_type (
    family_code text not null references paper_family,
    code text not null,
    version bigint not null default 0,
    name_vi text not null,
    name_en text not null,
    -- printed in numbers; tells nothing else: QĐ is two types, TTr may be two
    abbreviation text not null,
    heading boolean not null,
    rank int not null,
    retired boolean not null default false,
    primary key (family_code, code)
);

insert into paper_type (family_code, code, name_vi, name_en, abbreviation, heading, rank)
select family, code, name_vi, name_en, abbreviation, heading, row_number() over (partition by family order by position)
from (values
    (1, 'THONG_BAO', 'Thông báo', 'Notice', 'TB', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (2, 'KET_LUAN', 'Kết luận', 'Conclusion', 'KL', true, '{PARTY,YOUTH}'),
    (3, 'CHI_THI', 'Chỉ thị', 'Directive', 'CT', true, '{PARTY,STATE,YOUTH}'),
    (4, 'NGHI_QUYET', 'Nghị quyết', 'Resolution', 'NQ', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (5, 'QUYET_DINH', 'Quyết định', 'Decision', 'QĐ', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (6, 'KE_HOACH', 'Kế hoạch', 'Plan', 'KH', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (7, 'CHUONG_TRINH', 'Chương trình', 'Programme', 'CTr', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (8, 'CHUONG_TRINH_PHOI_HOP', 'Chương trình phối hợp', 'Co-ordination programme', 'CTrPH', true,
        '{STATE,FRONT,UNION,YOUTH}'),
    (9, 'HUONG_DAN', 'Hướng dẫn', 'Guidance', 'HD', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (10, 'BAO_CAO', 'Báo cáo', 'Report', 'BC', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (11, 'TO_TRINH', 'Tờ trình', 'Submission', 'TTr', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (12, 'THONG_TRI', 'Thông tri', 'Circular', 'TT', true, '{PARTY,FRONT}'),
    (13, 'GIAY_MOI', 'Giấy mời', 'Invitation', 'GM', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (14, 'BIEN_BAN', 'Biên bản', 'Minutes', 'BB', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (15, 'CONG_VAN', 'Công văn', 'Official letter', 'CV', false, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (16, 'QUY_CHE', 'Quy chế', 'Regulation', 'QC', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (17, 'QUY_DINH', 'Quy định', 'Rules', 'QĐ', true, '{PARTY}'),
    (18, 'QUY_DINH', 'Quy định', 'Rules', 'QyĐ', true, '{STATE,FRONT,UNION,YOUTH}'),
    (19, 'DE_AN', 'Đề án', 'Scheme', 'ĐA', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (20, 'PHUONG_AN', 'Phương án', 'Contingency plan', 'PA', true, '{PARTY,STATE,FRONT}'),
    (21, 'DU_AN', 'Dự án', 'Project', 'DA', true, '{PARTY,STATE}'),
    (22, 'QUY_HOACH', 'Quy hoạch', 'Master plan', 'QH', true, '{PARTY}'),
    (23, 'CHUONG_TRINH_HANH_DONG', 'Chương trình hành động', 'Action programme', 'CTrHĐ', true, '{PARTY}'),
    (24, 'CHIEN_LUOC', 'Chiến lược', 'Strategy', 'CL', true, '{PARTY}'),
    (25, 'TUYEN_BO', 'Tuyên bố', 'Declaration', 'TB', true, '{PARTY}'),
    (26, 'LOI_KEU_GOI', 'Lời kêu gọi', 'Appeal', 'LKG', true, '{PARTY,FRONT,UNION}'),
    (27, 'THONG_CAO', 'Thông cáo', 'Communiqué', 'TC', true, '{PARTY,STATE}'),
    (28, 'CONG_DIEN', 'Công điện', 'Telegram', 'CĐ', true, '{STATE}'),
    (29, 'HOP_DONG', 'Hợp đồng', 'Contract', 'HĐ', true, '{STATE}'),
    (30, 'BAN_GHI_NHO', 'Bản ghi nhớ', 'Memorandum', 'BGN', true, '{STATE}'),
    (31, 'BAN_THOA_THUAN', 'Bản thỏa thuận', 'Agreement', 'BTT', true, '{STATE}'),
    (32, 'GIAY_UY_QUYEN', 'Giấy ủy quyền', 'Authorisation', 'GUQ', true, '{STATE}'),
    (33, 'GIAY_GIOI_THIEU', 'Giấy giới thiệu', 'Letter of introduction', 'GGT', true, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    (34, 'GIAY_NGHI_PHEP', 'Giấy nghỉ phép', 'Leave permit', 'GNP', true, '{STATE}'),
    (35, 'PHIEU_GUI', 'Phiếu gửi', 'Covering slip', 'PG', true, '{PARTY,STATE}'),
    (36, 'PHIEU_CHUYEN', 'Phiếu chuyển', 'Forwarding slip', 'PC', true, '{PARTY,STATE}'),
    (37, 'PHIEU_BAO', 'Phiếu báo', 'Notice slip', 'PB', true, '{STATE}'),
    (38, 'THU_CONG', 'Thư công', 'Official note', 'ThC', false, '{PARTY,STATE}')
) as known (position, code, name_vi, name_en, abbreviation, heading, families), unnest(families::text[]) as family;

create table sign_form (
    family_code text not null references paper_family,
    code text not null,
    version bigint not null default 0,
    printed text not null,
    label_vi text not null,
    label_en text not null,
    rank int not null,
    primary key (family_code, code)
);

insert into sign_form (family_code, code, printed, label_vi, label_en, rank)
select family, code, printed, label_vi, label_en, rank
from (values
    ('HEAD', '', 'Người đứng đầu ký', 'The head signs', 10, '{PARTY,STATE,FRONT,UNION,YOUTH}'),
    ('TM', 'T/M', 'Thay mặt tập thể (T/M)', 'On behalf of a collective (T/M)', 20, '{PARTY}'),
    ('KT', 'K/T', 'Ký thay người đứng đầu (K/T)', 'A deputy for the head (K/T)', 30, '{PARTY}'),
    ('TL', 'T/L', 'Thừa lệnh (T/L)', 'By order (T/L)', 40, '{PARTY}'),
    ('TUQ', 'TUQ', 'Thừa ủy quyền (TUQ)', 'By delegation (TUQ)', 50, '{PARTY}'),
    ('TM', 'TM.', 'Thay mặt tập thể (TM.)', 'On behalf of a collective (TM.)', 20, '{STATE,FRONT,UNION,YOUTH}'),
    ('Q', 'Q.', 'Quyền người đứng đầu (Q.)', 'Acting head (Q.)', 25, '{STATE,FRONT,UNION,YOUTH}'),
    ('KT', 'KT.', 'Ký thay người đứng đầu (KT.)', 'A deputy for the head (KT.)', 30, '{STATE,FRONT,UNION,YOUTH}'),
    ('TL', 'TL.', 'Thừa lệnh (TL.)', 'By order (TL.)', 40, '{STATE,FRONT,UNION,YOUTH}'),
    ('TUQ', 'TUQ.', 'Thừa ủy quyền (TUQ.)', 'By delegation (TUQ.)', 50, '{STATE,FRONT,UNION,YOUTH}')
) as known (code, printed, label_vi, label_en, rank, families), unnest(families::text[]) as family;

-- What the papers of a unit look like as long as nobody has said so for the unit itself: by its type.
create table paper_usual (
    type_code text primary key references unit_type,
    family_code text not null references paper_family,
    symbol text not null,
    -- printed below the name of the unit: in whose name papers are issued
    issuer_line text not null,
    archive text not null
);

insert into paper_usual (type_code, family_code, symbol, issuer_line, archive) values
    ('PARTY_COMMITTEE', 'PARTY', 'ĐU', '', 'Lưu Văn phòng.'),
    ('PARTY_OFFICE', 'PARTY', 'VP', '', 'Lưu.'),
    ('PARTY_CELL', 'PARTY', 'CB', '', 'Lưu.'),
    ('PEOPLES_COUNCIL', 'STATE', 'HĐND', '', 'Lưu: VT.'),
    ('PEOPLES_COMMITTEE', 'STATE', 'UBND', '', 'Lưu: VT.'),
    ('DEPARTMENT', 'STATE', 'VP', '', 'Lưu: VT.'),
    ('DIVISION', 'STATE', 'P', '', 'Lưu: VT.'),
    ('FRONT', 'FRONT', 'MTTQ-BTT', 'BAN THƯỜNG TRỰC', 'Lưu: MTTQ.'),
    ('FRONT_OFFICE', 'FRONT', 'MTTQ', '', 'Lưu: VT.'),
    ('FRONT_VILLAGE', 'FRONT', 'BCTMT', '', 'Lưu.'),
    ('TRADE_UNION', 'UNION', 'LĐLĐ', 'BAN THƯỜNG VỤ', 'Lưu: VP.'),
    ('FARMERS_UNION', 'UNION', 'HND', 'BAN THƯỜNG VỤ', 'Lưu: VP.'),
    ('WOMENS_UNION', 'UNION', 'BTV', 'BAN THƯỜNG VỤ', 'Lưu: VP.'),
    ('VETERANS', 'UNION', 'CCB', 'BAN THƯỜNG VỤ', 'Lưu: VP.'),
    ('YOUTH_UNION', 'YOUTH', 'ĐTN', 'BAN THƯỜNG VỤ', 'Lưu: VP.');

create table paper_issuer (
    unit_id uuid primary key references unit,
    version bigint not null,
    family_code text not null references paper_family,
    parent_line text not null check (length(parent_line) <= 200),
    issuer_lines text not null check (length(issuer_lines) between 1 and 400),
    symbol text not null check (length(symbol) between 1 and 40),
    place text not null check (length(place) <= 100),
    archive text not null check (length(archive) <= 200)
);
