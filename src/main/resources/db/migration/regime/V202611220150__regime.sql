create schema regime;

create table regime.form (
  id uuid primary key,
  version int not null,
  code text not null,
  version_no int not null,
  name jsonb not null,
  state text not null check (state in ('DRAFT', 'IN_USE', 'RETIRED')),
  definition jsonb not null,
  constraint form_version_once unique (code, version_no)
);

-- Codes stay beside the chosen agencies: reference data names agencies that are imported later.
create table regime.regime (
  id uuid primary key,
  version int not null,
  code text not null constraint regime_code_once unique,
  name jsonb not null,
  legal_basis text not null,
  report_subject text not null,
  window_rule text not null check (window_rule in ('MONTH', 'QUARTER', 'HALF', 'NINE_MONTHS', 'YEAR')),
  receiving_unit uuid references organisation.agency,
  receiving_unit_code text,
  acting_for uuid references organisation.agency,
  acting_for_code text,
  salutation text not null,
  agency_salutation text not null,
  form uuid references regime.form (id),
  verified boolean not null,
  basis_note text not null,
  fields text[] not null
);

create table regime.regime_deadline (
  regime uuid not null references regime.regime (id) on delete cascade,
  reporting_group text not null,
  month int not null check (month between 1 and 12),
  day int not null check (day between 1 and 31),
  year_offset int not null check (year_offset between 0 and 1),
  inclusive boolean not null,
  rolls boolean not null,
  verified boolean not null,
  basis text not null,
  window_from text,
  window_to text,
  window_verified boolean not null,
  primary key (regime, reporting_group),
  constraint own_window_whole check ((window_from is null) = (window_to is null))
);

-- The same rule has different values at different dates; an unverified one says so wherever it is shown.
create table regime.legal_rule (
  rule text not null,
  name jsonb not null,
  instrument text not null,
  article text not null,
  value text not null,
  valid_from date not null,
  valid_to date,
  verified boolean not null,
  note text not null,
  primary key (rule, valid_from)
);

insert into regime.legal_rule (rule, name, instrument, article, value, valid_from, valid_to, verified, note) values
('REPORT_DEADLINE', '{"vi": "Thời hạn gửi báo cáo hằng năm của cơ quan nhà nước ở trung ương, cơ quan trung ương của các tổ chức, Ủy ban nhân dân cấp tỉnh", "en": "Yearly report of central state authorities, central authorities of organisations and provincial People''s Committees"}', 'Nghị định số 26/2024/NĐ-CP', 'Điều 9', 'trước 25/12', '2024-05-15', null, true, 'Trước ngày 25 tháng 12 của năm báo cáo.'),
('REPORT_DEADLINE_ASSOCIATION', '{"vi": "Thời hạn gửi báo cáo hằng năm của các hội, quỹ xã hội, tổ chức khoa học", "en": "Yearly report of associations, social funds and scientific organisations"}', 'Nghị định số 26/2024/NĐ-CP', 'Điều 9', 'trước 15/12', '2024-05-15', null, true, 'Gửi bộ, cơ quan hoặc Ủy ban nhân dân cấp tỉnh quản lý, không gửi thẳng Bộ Tư pháp.'),
('NATIONAL_REPORT_DEADLINE', '{"vi": "Thời hạn Bộ Tư pháp gửi báo cáo tổng hợp", "en": "Compiled report of the Ministry of Justice"}', 'Nghị định số 26/2024/NĐ-CP', 'Điều 9', '31/01', '2024-05-15', null, true, 'Chậm nhất ngày cuối cùng của tháng 01 năm sau.'),
('DEADLINE_INCLUSIVE', '{"vi": "Ngày nêu sau chữ “trước” có còn là đúng hạn không", "en": "Whether the day named after “before” is still on time"}', 'Nghị định số 26/2024/NĐ-CP', 'Điều 9', 'không', '2024-05-15', null, false, 'Hiểu theo nghĩa chặt: “trước ngày 25/12” thì ngày cuối đúng hạn là 24/12. Chỉnh được ở từng chế độ báo cáo.'),
('DEADLINE_ROLLS', '{"vi": "Thời hạn theo ngày ấn định rơi vào ngày nghỉ có chuyển sang ngày làm việc kế tiếp không", "en": "Whether a fixed deadline on a day off moves to the next working day"}', 'Nghị định số 26/2024/NĐ-CP', 'Điều 9', 'không', '2024-05-15', null, false, 'Chỉnh được ở từng chế độ báo cáo.'),
('ASSOCIATION_WINDOW', '{"vi": "Thời gian chốt số liệu riêng của các hội, quỹ xã hội, tổ chức khoa học", "en": "Data window of associations"}', 'Nghị định số 09/2019/NĐ-CP', 'Điều 8 khoản 5', '01/12–30/11', '2024-05-15', null, false, 'Đề xuất: kỳ năm chốt ngày 14/12 không còn đủ 01 ngày làm việc trước thời hạn “trước 15/12”.'),
('WINDOW_MONTH', '{"vi": "Thời gian chốt số liệu báo cáo tháng", "en": "Data window of a monthly report"}', 'Nghị định số 09/2019/NĐ-CP', 'Điều 12', '15 tháng trước–14', '2019-03-12', null, true, ''),
('WINDOW_QUARTER', '{"vi": "Thời gian chốt số liệu báo cáo quý", "en": "Data window of a quarterly report"}', 'Nghị định số 09/2019/NĐ-CP', 'Điều 12', '15 tháng trước quý–14 tháng cuối quý', '2019-03-12', null, true, ''),
('WINDOW_HALF', '{"vi": "Thời gian chốt số liệu báo cáo 6 tháng", "en": "Data window of a half-yearly report"}', 'Nghị định số 09/2019/NĐ-CP', 'Điều 12', '15/12–14/06; 15/06–14/12', '2019-03-12', null, true, ''),
('WINDOW_NINE_MONTHS', '{"vi": "Thời gian chốt số liệu báo cáo 9 tháng", "en": "Data window of a nine-month report"}', 'Nghị định số 09/2019/NĐ-CP', '', '15/12–14/09', '2019-03-12', null, false, 'Điều 12 không nêu; suy ra theo cách tính của các kỳ khác.'),
('WINDOW_YEAR', '{"vi": "Thời gian chốt số liệu báo cáo năm", "en": "Data window of a yearly report"}', 'Nghị định số 09/2019/NĐ-CP', 'Điều 12', '15/12 năm trước–14/12', '2019-03-12', null, true, ''),
('DEADLINE_AFTER_WINDOW_DAYS', '{"vi": "Số ngày làm việc ít nhất từ khi chốt số liệu đến thời hạn gửi", "en": "Least working days from the end of the window to the deadline"}', 'Nghị định số 09/2019/NĐ-CP', 'Điều 8 khoản 5 điểm b', '1', '2019-03-12', null, true, 'Hệ thống cảnh báo, không từ chối.'),
('RETURN_DUE_DAYS', '{"vi": "Số ngày làm việc gợi ý để bổ sung báo cáo bị trả lại", "en": "Working days proposed for supplementing a returned report"}', '', '', '5', '2019-03-12', null, false, 'Chưa có căn cứ pháp lý; người trả lại chọn ngày khác được.'),
('LIMIT_COUNTING', '{"vi": "Cách tính thời hạn theo ngày", "en": "How limits in days are counted"}', 'Bộ luật Dân sự năm 2015', 'Điều 145–148', 'không tính ngày xảy ra sự kiện', '2017-01-01', null, false, 'Ngày cuối rơi vào ngày nghỉ thì kết thúc vào ngày làm việc tiếp theo.'),
('REPORT_APPENDIX', '{"vi": "Mẫu báo cáo tại Phụ lục", "en": "Report form of the Appendix"}', 'Nghị định số 26/2024/NĐ-CP', 'Phụ lục', 'BC-HTQT', '2024-05-15', null, false, 'Các cột của Phụ lục chưa được đối chiếu; biểu mẫu xây dựng theo Điều 4, 8 và 9.'),
('CONCLUSION_REPORT_DEADLINE', '{"vi": "Thời hạn gửi báo cáo thực hiện Kết luận số 73-KL/TW", "en": "Report on Conclusion 73-KL/TW"}', 'Quyết định số 84/QĐ-TTg', '', 'trước 25/12', '2020-05-20', null, false, 'Lấy theo Nghị định số 26/2024/NĐ-CP.');

create view regime.v_regime as
select id, code, name, report_subject, window_rule, receiving_unit, acting_for, form, verified from regime.regime;

create view regime.v_form as
select id, code, version_no, name, state from regime.form;

grant usage on schema regime to ${app};
grant select, insert, update, delete on regime.form, regime.regime, regime.regime_deadline to ${app};
grant select on regime.legal_rule, regime.v_regime, regime.v_form to ${app};
