-- What a new portal knows of the political system; an administrator may change all of it.

insert into unit_level (code, name_vi, name_en, rank, valid_from, valid_to) values
    ('CENTRAL', 'Trung ương', 'Central', 10, '1945-09-02', null),
    ('PROVINCE', 'Cấp tỉnh', 'Province', 20, '1945-09-02', null),
    ('DISTRICT', 'Cấp huyện', 'District', 30, '1945-09-02', '2025-06-30'),
    ('COMMUNE', 'Cấp xã', 'Commune', 40, '1945-09-02', null),
    ('VILLAGE', 'Khu dân cư', 'Residential area', 50, '1945-09-02', null);

insert into unit_type (code, name_vi, name_en, rank, territorial, valid_from, valid_to) values
    ('COUNTRY', 'Quốc gia', 'Country', 10, true, '1945-09-02', null),
    ('PROVINCE', 'Tỉnh', 'Province', 20, true, '1945-09-02', null),
    ('CITY', 'Thành phố trực thuộc Trung ương', 'Centrally-run city', 21, true, '1945-09-02', null),
    ('DISTRICT', 'Huyện', 'District', 30, true, '1945-09-02', '2025-06-30'),
    ('COMMUNE', 'Xã', 'Commune', 40, true, '1945-09-02', null),
    ('WARD', 'Phường', 'Ward', 41, true, '1945-09-02', null),
    ('SPECIAL_ZONE', 'Đặc khu', 'Special zone', 42, true, '2025-07-01', null),
    ('VILLAGE', 'Khu dân cư', 'Residential area', 50, true, '1945-09-02', null),
    ('PARTY_COMMITTEE', 'Cấp ủy Đảng', 'Party committee', 100, false, '1945-09-02', null),
    ('PARTY_OFFICE', 'Cơ quan tham mưu của cấp ủy', 'Party committee office', 110, false, '1945-09-02', null),
    ('PARTY_CELL', 'Chi bộ', 'Party cell', 120, false, '1945-09-02', null),
    ('PEOPLES_COUNCIL', 'Hội đồng nhân dân', 'People''s Council', 200, false, '1945-09-02', null),
    ('PEOPLES_COMMITTEE', 'Ủy ban nhân dân', 'People''s Committee', 210, false, '1945-09-02', null),
    ('DEPARTMENT', 'Sở, ban, ngành', 'Department', 220, false, '1945-09-02', null),
    ('DIVISION', 'Phòng chuyên môn', 'Specialised division', 230, false, '1945-09-02', null),
    ('FRONT', 'Ủy ban Mặt trận Tổ quốc', 'Fatherland Front committee', 300, false, '1945-09-02', null),
    ('FRONT_OFFICE', 'Ban, văn phòng của cơ quan Mặt trận', 'Front office', 310, false, '1945-09-02', null),
    ('FRONT_VILLAGE', 'Ban Công tác Mặt trận', 'Residential Front committee', 320, false, '1945-09-02', null),
    ('TRADE_UNION', 'Công đoàn', 'Trade Union', 400, false, '1945-09-02', null),
    ('FARMERS_UNION', 'Hội Nông dân', 'Farmers'' Union', 410, false, '1945-09-02', null),
    ('WOMENS_UNION', 'Hội Liên hiệp Phụ nữ', 'Women''s Union', 420, false, '1945-09-02', null),
    ('YOUTH_UNION', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Youth Union', 430, false, '1945-09-02', null),
    ('VETERANS', 'Hội Cựu chiến binh', 'Veterans'' Association', 440, false, '1945-09-02', null),
    ('ASSOCIATION', 'Hội quần chúng', 'Mass association', 450, false, '1945-09-02', null),
    ('SERVICE', 'Đơn vị sự nghiệp', 'Service unit', 500, false, '1945-09-02', null);

insert into relation_kind
    (code, name_vi, name_en, above_vi, above_en, below_vi, below_en, rank, valid_from, valid_to) values
    ('SUBORDINATE', 'Trực thuộc', 'Belongs to', 'Trực thuộc', 'Belongs to',
        'Đơn vị trực thuộc', 'Units that belong to it', 10, '1945-09-02', null),
    ('VERTICAL', 'Ngành dọc', 'Vertical line', 'Cấp trên theo ngành dọc', 'Higher level of the vertical line',
        'Cấp dưới theo ngành dọc', 'Lower level of the vertical line', 20, '1945-09-02', null),
    ('PARTY', 'Đảng lãnh đạo', 'Party leadership', 'Cấp ủy lãnh đạo', 'Leading Party committee',
        'Tổ chức do cấp ủy lãnh đạo', 'Organisations it leads', 30, '1945-09-02', null),
    ('TERRITORY', 'Địa bàn', 'Territory', 'Thuộc địa bàn', 'Lies in',
        'Trên địa bàn', 'In its area', 40, '1945-09-02', null);

insert into title (code, name_vi, name_en, short_vi, rank, type_code, valid_from, valid_to) values
    ('PARTY_SECRETARY', 'Bí thư', 'Party Secretary', 'BT', 10, 'PARTY_COMMITTEE', '1945-09-02', null),
    ('PARTY_STANDING_DEPUTY', 'Phó Bí thư Thường trực', 'Standing Deputy Party Secretary', 'PBT TT', 12, 'PARTY_COMMITTEE', '1945-09-02', null),
    ('PARTY_DEPUTY', 'Phó Bí thư', 'Deputy Party Secretary', 'PBT', 14, 'PARTY_COMMITTEE', '1945-09-02', null),
    ('PARTY_STANDING_MEMBER', 'Ủy viên Ban Thường vụ', 'Member of the Party Standing Committee', 'UVBTV', 16, 'PARTY_COMMITTEE', '1945-09-02', null),
    ('PARTY_MEMBER', 'Ủy viên Ban Chấp hành', 'Member of the Party Committee', 'UV BCH', 18, 'PARTY_COMMITTEE', '1945-09-02', null),
    ('CELL_SECRETARY', 'Bí thư Chi bộ', 'Party Cell Secretary', 'BT CB', 19, 'PARTY_CELL', '1945-09-02', null),
    ('COUNCIL_CHAIR', 'Chủ tịch HĐND', 'Chairperson of the People''s Council', 'CT HĐND', 20, 'PEOPLES_COUNCIL', '1945-09-02', null),
    ('COUNCIL_VICE_CHAIR', 'Phó Chủ tịch HĐND', 'Vice Chairperson of the People''s Council', 'PCT HĐND', 22, 'PEOPLES_COUNCIL', '1945-09-02', null),
    ('COMMITTEE_CHAIR', 'Chủ tịch UBND', 'Chairperson of the People''s Committee', 'CT UBND', 24, 'PEOPLES_COMMITTEE', '1945-09-02', null),
    ('COMMITTEE_VICE_CHAIR', 'Phó Chủ tịch UBND', 'Vice Chairperson of the People''s Committee', 'PCT UBND', 26, 'PEOPLES_COMMITTEE', '1945-09-02', null),
    ('FRONT_CHAIR', 'Chủ tịch Ủy ban MTTQ', 'Chairperson of the Front Committee', 'CT MTTQ', 30, 'FRONT', '1945-09-02', null),
    ('FRONT_STANDING_VICE_CHAIR', 'Phó Chủ tịch Thường trực Ủy ban MTTQ', 'Standing Vice Chairperson of the Front Committee', 'PCT TT MTTQ', 32, 'FRONT', '1945-09-02', null),
    ('FRONT_VICE_CHAIR', 'Phó Chủ tịch Ủy ban MTTQ', 'Vice Chairperson of the Front Committee', 'PCT MTTQ', 34, 'FRONT', '1945-09-02', null),
    ('FRONT_STANDING_MEMBER', 'Ủy viên Thường trực Ủy ban MTTQ', 'Standing Member of the Front Committee', 'UVTT MTTQ', 36, 'FRONT', '1945-09-02', null),
    ('FRONT_MEMBER', 'Ủy viên Ủy ban MTTQ', 'Member of the Front Committee', 'UV MTTQ', 38, 'FRONT', '1945-09-02', null),
    ('YOUTH_SECRETARY', 'Bí thư Đoàn', 'Youth Union Secretary', 'BT Đoàn', 40, 'YOUTH_UNION', '1945-09-02', null),
    ('YOUTH_DEPUTY', 'Phó Bí thư Đoàn', 'Deputy Youth Union Secretary', 'PBT Đoàn', 46, 'YOUTH_UNION', '1945-09-02', null),
    ('CHAIR', 'Chủ tịch', 'Chairperson', 'CT', 42, null, '1945-09-02', null),
    ('STANDING_VICE_CHAIR', 'Phó Chủ tịch Thường trực', 'Standing Vice Chairperson', 'PCT TT', 44, null, '1945-09-02', null),
    ('VICE_CHAIR', 'Phó Chủ tịch', 'Vice Chairperson', 'PCT', 48, null, '1945-09-02', null),
    ('STANDING_MEMBER', 'Ủy viên Ban Thường vụ', 'Member of the Standing Committee', 'UVBTV', 50, null, '1945-09-02', null),
    ('DIRECTOR', 'Giám đốc', 'Director', 'GĐ', 52, null, '1945-09-02', null),
    ('DEPUTY_DIRECTOR', 'Phó Giám đốc', 'Deputy Director', 'PGĐ', 54, null, '1945-09-02', null),
    ('CHIEF_OF_OFFICE', 'Chánh Văn phòng', 'Chief of Office', 'CVP', 56, null, '1945-09-02', null),
    ('DEPUTY_CHIEF_OF_OFFICE', 'Phó Chánh Văn phòng', 'Deputy Chief of Office', 'PCVP', 58, null, '1945-09-02', null),
    ('HEAD', 'Trưởng ban', 'Head of Board', 'TB', 60, null, '1945-09-02', null),
    ('DEPUTY_HEAD', 'Phó Trưởng ban', 'Deputy Head of Board', 'PTB', 62, null, '1945-09-02', null),
    ('INSPECTION_CHAIR', 'Chủ nhiệm Ủy ban Kiểm tra', 'Chairperson of the Inspection Committee', 'CN UBKT', 59, 'PARTY_OFFICE', '1945-09-02', null),
    ('DIVISION_HEAD', 'Trưởng phòng', 'Head of Division', 'TP', 64, null, '1945-09-02', null),
    ('DIVISION_DEPUTY', 'Phó Trưởng phòng', 'Deputy Head of Division', 'PTP', 66, null, '1945-09-02', null),
    ('SENIOR_OFFICER', 'Chuyên viên cao cấp', 'Senior Specialist', 'CVCC', 68, null, '1945-09-02', null),
    ('OFFICER', 'Chuyên viên', 'Specialist', 'CV', 70, null, '1945-09-02', null),
    ('EDITOR', 'Biên tập viên', 'Editor', 'BTV', 72, null, '1945-09-02', null),
    ('CLERK', 'Văn thư', 'Clerk', 'VT', 74, null, '1945-09-02', null),
    ('VILLAGE_HEAD', 'Trưởng thôn, bản', 'Village Head', 'TT', 80, 'VILLAGE', '1945-09-02', null),
    ('MEMBER', 'Thành viên', 'Member', 'TV', 90, null, '1945-09-02', null);

-- What everything lies in; the first administrator of a new portal holds the role here.
insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code, protocol_rank,
    valid_from, attributes) values
    ('00000000-0000-7000-8000-000000000084', 1, 'VN', 'Việt Nam', 'Việt Nam', 'viet nam viet nam', 'viêt5 nam0',
        'CENTRAL', 'COUNTRY', 0, '1945-09-02', '{}');
