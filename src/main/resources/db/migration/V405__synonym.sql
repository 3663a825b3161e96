-- Abbreviations as offices use them; a search for one finds the other. Data, because names of bodies change.

create table search_synonym (
    id uuid primary key,
    brief text not null check (length(brief) between 1 and 30),
    full_form text not null check (length(full_form) between 1 and 100),
    -- both without marks and capitals, syllables parted by one space
    brief_folded text not null,
    full_folded text not null,
    unique (brief_folded, full_folded)
);

insert into search_synonym (id, brief, full_form, brief_folded, full_folded)
select gen_random_uuid(), s.brief, s.full_form, s.brief_folded, s.full_folded
from (values
    ('NTM', 'nông thôn mới', 'ntm', 'nong thon moi'),
    ('MTTQ', 'Mặt trận Tổ quốc', 'mttq', 'mat tran to quoc'),
    ('UBND', 'Ủy ban nhân dân', 'ubnd', 'uy ban nhan dan'),
    ('HĐND', 'Hội đồng nhân dân', 'hdnd', 'hoi dong nhan dan'),
    ('HND', 'Hội Nông dân', 'hnd', 'hoi nong dan'),
    ('HLHPN', 'Hội Liên hiệp Phụ nữ', 'hlhpn', 'hoi lien hiep phu nu'),
    ('LHPN', 'Liên hiệp Phụ nữ', 'lhpn', 'lien hiep phu nu'),
    ('CCB', 'Cựu chiến binh', 'ccb', 'cuu chien binh'),
    ('LĐLĐ', 'Liên đoàn Lao động', 'ldld', 'lien doan lao dong'),
    ('TNCS', 'Thanh niên Cộng sản', 'tncs', 'thanh nien cong san'),
    ('TW', 'Trung ương', 'tw', 'trung uong'),
    ('BCH', 'Ban Chấp hành', 'bch', 'ban chap hanh'),
    ('BTV', 'Ban Thường vụ', 'btv', 'ban thuong vu'),
    ('BCĐ', 'Ban Chỉ đạo', 'bcd', 'ban chi dao'),
    ('BTT', 'Ban Thường trực', 'btt', 'ban thuong truc'),
    ('CTMT', 'công tác Mặt trận', 'ctmt', 'cong tac mat tran'),
    ('PBXH', 'phản biện xã hội', 'pbxh', 'phan bien xa hoi'),
    ('KDC', 'khu dân cư', 'kdc', 'khu dan cu'),
    ('ĐKTDT', 'đại đoàn kết toàn dân tộc', 'dktdt', 'dai doan ket toan dan toc'),
    ('DTTS', 'dân tộc thiểu số', 'dtts', 'dan toc thieu so'),
    ('KTXH', 'kinh tế - xã hội', 'ktxh', 'kinh te xa hoi'),
    ('QPAN', 'quốc phòng, an ninh', 'qpan', 'quoc phong an ninh'),
    ('HTX', 'hợp tác xã', 'htx', 'hop tac xa'),
    ('CCHC', 'cải cách hành chính', 'cchc', 'cai cach hanh chinh'),
    ('CĐS', 'chuyển đổi số', 'cds', 'chuyen doi so'),
    ('QCDC', 'Quy chế dân chủ', 'qcdc', 'quy che dan chu'),
    ('GSĐTCĐ', 'giám sát đầu tư của cộng đồng', 'gsdtcd', 'giam sat dau tu cua cong dong'),
    ('TTND', 'Thanh tra nhân dân', 'ttnd', 'thanh tra nhan dan')) as s (brief, full_form, brief_folded, full_folded);
