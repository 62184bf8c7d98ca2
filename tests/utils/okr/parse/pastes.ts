/** Pastes as people have them: a name, the text, and its outline with owners behind `@`. */
export const pastes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'emoji bullets and bold Vietnamese labels',
    `🎯 **Mục tiêu 1: Trở thành lựa chọn số một của dân văn phòng**
👉 **KQ1:** Tăng lượt ghé cửa hàng từ 400 lên 650 mỗi ngày
👉 **KQ2:** Điểm đánh giá đạt từ 4,2 đến 4,8
👉 **KQ3:** Mỗi tuần 3 bài trên fanpage

🎯 **Mục tiêu 2: Vận hành gọn nhẹ**
👉 **KQ1:** Giảm chi phí vận hành 8% so với quý trước`,
    [
      'Trở thành lựa chọn số một của dân văn phòng',
      '  Tăng lượt ghé cửa hàng từ 400 lên 650 mỗi ngày',
      '  Điểm đánh giá đạt từ 4,2 đến 4,8',
      '  Mỗi tuần 3 bài trên fanpage',
      'Vận hành gọn nhẹ',
      '  Giảm chi phí vận hành 8% so với quý trước',
    ],
  ],
  [
    'KR with dotted numbers, owner in brackets',
    `OKR QUÝ 4/2026 - PHÒNG NHÂN SỰ

O1. Đội ngũ ổn định và gắn bó (Phụ trách: Hà)
KR 1.1: Tỷ lệ nghỉ việc không quá 8%
KR 1.2: Tuyển đủ 12 nhân viên trước 30/11
O2. Đào tạo bài bản (Phụ trách: Nam)
KR 2.1: Mỗi tháng 2 buổi đào tạo`,
    [
      'Đội ngũ ổn định và gắn bó @Hà',
      '  Tỷ lệ nghỉ việc không quá 8%',
      '  Tuyển đủ 12 nhân viên trước 30/11',
      'Đào tạo bài bản @Nam',
      '  Mỗi tháng 2 buổi đào tạo',
    ],
  ],
  [
    'table from Sheets with owner and deadline columns',
    `Mục tiêu\tKết quả then chốt\tNgười phụ trách\tĐơn vị\tHiện tại\tMục tiêu cần đạt\tHạn
Tăng trưởng bán hàng\tDoanh thu kênh online\tLan\ttriệu đồng\t800\t1.200\t31/12/2026
\tSố khách hàng mới\tMinh\tkhách\t0\t300\t31/12/2026
Khách hàng hài lòng\tĐiểm CSAT\tHoa\tđiểm\t4,1\t4,6\t15/12/2026`,
    [
      'Tăng trưởng bán hàng @Lan',
      '  Doanh thu kênh online @Lan',
      '  Số khách hàng mới @Minh',
      'Khách hàng hài lòng @Hoa',
      '  Điểm CSAT @Hoa',
    ],
  ],
  [
    'two columns without header',
    `Delight every customer\tNPS from 40 to 55
Delight every customer\tAnswer every ticket within 4 hours
Grow the pipeline\tClose 25 new contracts`,
    [
      'Delight every customer',
      '  NPS from 40 to 55',
      '  Answer every ticket within 4 hours',
      'Grow the pipeline',
      '  Close 25 new contracts',
    ],
  ],
  [
    'wrapped lines from a PDF',
    `Objective 1: Make our support the reason that customers
stay with us
KR1: Bring the average first response time in the help
desk down from 9 hours to 2 hours
KR2: Keep the share of reopened tickets below 4% in every
month of the quarter
Objective 2: Ship with confidence
KR1: Zero critical incidents`,
    [
      'Make our support the reason that customers stay with us',
      '  Bring the average first response time in the help desk down from 9 hours to 2 hours',
      '  Keep the share of reopened tickets below 4% in every month of the quarter',
      'Ship with confidence',
      '  Zero critical incidents',
    ],
  ],
  [
    'markdown headings with numbered list and notes',
    `# Company OKRs Q4

## Objective: Win the mid-market
Owner: Dana
1. Close 25 new contracts
2. Win rate from 18% to 25%

> Note: pricing change lands in October

## Objective: Build a healthy team
Owner: Minh
1. eNPS of 45
2. Hire 12 account executives by end of November`,
    [
      'Win the mid-market @Dana',
      '  Close 25 new contracts',
      '  Win rate from 18% to 25%',
      'Build a healthy team @Minh',
      '  eNPS of 45',
      '  Hire 12 account executives by end of November',
    ],
  ],
  [
    'nested bullets with bold objectives',
    `- **Tăng nhận diện thương hiệu**
  - Đạt 20.000 người theo dõi TikTok
  - 5 bài báo nói về công ty
- **Tối ưu chi phí**
  - CPL không quá 80.000đ`,
    [
      'Tăng nhận diện thương hiệu',
      '  Đạt 20.000 người theo dõi TikTok',
      '  5 bài báo nói về công ty',
      'Tối ưu chi phí',
      '  CPL không quá 80.000đ',
    ],
  ],
  [
    'mixed languages',
    `O1: Launch sản phẩm mới thành công
- KR1: 500 user đăng ký dùng thử trước 31/12/2026
- KR2: Retention rate M1 ≥ 40%
- KR3: Feedback score trung bình 4.5/5
O2: Build a strong brand
- KR1: Tăng organic traffic 30% so với quý trước`,
    [
      'Launch sản phẩm mới thành công',
      '  500 user đăng ký dùng thử trước 31/12/2026',
      '  Retention rate M1 ≥ 40%',
      '  Feedback score trung bình 4.5/5',
      'Build a strong brand',
      '  Tăng organic traffic 30% so với quý trước',
    ],
  ],
  [
    'Roman numerals and letters',
    `I. Mở rộng thị trường miền Trung
a. Mở 3 cửa hàng tại Đà Nẵng
b. Doanh thu đạt 2 tỷ đồng
II. Nâng chất lượng dịch vụ
a. Điểm hài lòng 4,6/5
b. Tỷ lệ khiếu nại dưới 1%`,
    [
      'Mở rộng thị trường miền Trung',
      '  Mở 3 cửa hàng tại Đà Nẵng',
      '  Doanh thu đạt 2 tỷ đồng',
      'Nâng chất lượng dịch vụ',
      '  Điểm hài lòng 4,6/5',
      '  Tỷ lệ khiếu nại dưới 1%',
    ],
  ],
  [
    'chat message with icons for numbers',
    `OKR tháng 12 nè mọi người:
🎯 Mục tiêu: Bùng nổ mùa Tết
1️⃣ Đạt 3 tỷ doanh thu
2️⃣ 1.500 đơn qua livestream
3️⃣ Tỷ lệ hoàn đơn dưới 5%`,
    ['Bùng nổ mùa Tết', '  Đạt 3 tỷ doanh thu', '  1.500 đơn qua livestream', '  Tỷ lệ hoàn đơn dưới 5%'],
  ],
  [
    'Docs table with objective repeated and numbers',
    `STT\tMục tiêu (O)\tKết quả chính (KR)\tOwner
1\tO1: Dẫn đầu về chất lượng\tKR1.1: Tỷ lệ lỗi dưới 0,5%\tTuấn
2\t\tKR1.2: 100% lô hàng được kiểm tra\tTuấn
3\tO2: Giao hàng nhanh\tKR2.1: Thời gian giao từ 3 ngày xuống 2 ngày\tVy`,
    [
      'Dẫn đầu về chất lượng @Tuấn',
      '  Tỷ lệ lỗi dưới 0,5% @Tuấn',
      '  100% lô hàng được kiểm tra @Tuấn',
      'Giao hàng nhanh @Vy',
      '  Thời gian giao từ 3 ngày xuống 2 ngày @Vy',
    ],
  ],
  [
    'key results heading with check marks',
    `Objective: Run the smoothest warehouse in the region
Key Results:
✅ Deliver 98% of orders on time
✅ Stock count once a month
✅ Shipping cost per order from $3.20 to $2.50
Initiatives:
- Buy new scanners
- Train the night shift`,
    [
      'Run the smoothest warehouse in the region',
      '  Deliver 98% of orders on time',
      '  Stock count once a month',
      '  Shipping cost per order from $3.20 to $2.50',
    ],
  ],
  [
    'MT/KQ abbreviations',
    `MT1: Khách hàng quay lại nhiều hơn
KQ1.1: Tỷ lệ mua lại từ 22% lên 30%
KQ1.2: 3 chương trình tri ân trong quý
MT2: Kho vận tinh gọn
KQ2.1: Giảm tồn kho 20%`,
    [
      'Khách hàng quay lại nhiều hơn',
      '  Tỷ lệ mua lại từ 22% lên 30%',
      '  3 chương trình tri ân trong quý',
      'Kho vận tinh gọn',
      '  Giảm tồn kho 20%',
    ],
  ],
  [
    'labels on their own bold lines',
    `**MỤC TIÊU 1**
Xây dựng đội ngũ bán hàng thiện chiến
**KẾT QUẢ THEN CHỐT**
1. Ký mới 25 hợp đồng
2. Tỷ lệ chốt đơn từ 12% lên 18%
**MỤC TIÊU 2**
Chăm sóc khách hàng xuất sắc
**KẾT QUẢ THEN CHỐT**
1. Phản hồi mọi khiếu nại trong vòng 4 giờ`,
    [
      'Xây dựng đội ngũ bán hàng thiện chiến',
      '  Ký mới 25 hợp đồng',
      '  Tỷ lệ chốt đơn từ 12% lên 18%',
      'Chăm sóc khách hàng xuất sắc',
      '  Phản hồi mọi khiếu nại trong vòng 4 giờ',
    ],
  ],
  [
    'wrapped bullets with hanging indent',
    `O: Make onboarding effortless
  • Activation rate of new sign-ups from 41% to 60%
    by the end of the quarter
  • Median time to first value under
    10 minutes
O: Be found
  • 40% more organic visits than last
    quarter`,
    [
      'Make onboarding effortless',
      '  Activation rate of new sign-ups from 41% to 60% by the end of the quarter',
      '  Median time to first value under 10 minutes',
      'Be found',
      '  40% more organic visits than last quarter',
    ],
  ],
  [
    'objective and KRs in one cell row per objective',
    `Objective\tKey Results\tOwner
Grow self-serve revenue\t"1. MRR from $40k to $60k
2. Trial conversion of 8%"\tAn
Delight customers\t"1. NPS of 60"\tBình`,
    [
      'Grow self-serve revenue @An',
      '  MRR from $40k to $60k @An',
      '  Trial conversion of 8% @An',
      'Delight customers @Bình',
      '  NPS of 60 @Bình',
    ],
  ],
  [
    'a numbered list with (Owner) at the end of each KR',
    `Objective 1 - Scale content
1) 12 long reads (Owner: Linh)
2) 30k organic visits a month (Owner: Phúc)`,
    ['Scale content', '  12 long reads @Linh', '  30k organic visits a month @Phúc'],
  ],
  [
    'column of labels and text',
    `O\tTăng tốc bán hàng
KR\tDoanh thu 18 tỷ đồng
KR\tKý 25 hợp đồng mới
O\tGiữ chân nhân tài
KR\tTỷ lệ nghỉ việc dưới 8%`,
    [
      'Tăng tốc bán hàng',
      '  Doanh thu 18 tỷ đồng',
      '  Ký 25 hợp đồng mới',
      'Giữ chân nhân tài',
      '  Tỷ lệ nghỉ việc dưới 8%',
    ],
  ],
  [
    'labels on a line, text on the next',
    `Objective 1:
Become the first choice of remote teams
Key Result 1:
Trial sign-ups from 300 to 500 a month
Key Result 2:
NPS of 45

Objective 2:
Run a calm support desk
Key Result 1:
First reply within 2 hours`,
    [
      'Become the first choice of remote teams',
      '  Trial sign-ups from 300 to 500 a month',
      '  NPS of 45',
      'Run a calm support desk',
      '  First reply within 2 hours',
    ],
  ],
  [
    'rules between objectives',
    `OKR TEAM MARKETING Q4/2026
=====================
O1: Bùng nổ mùa lễ hội
KR1: 3 tỷ doanh thu
KR2: 1.500 đơn livestream
---------------------
O2: Cộng đồng gắn kết
KR1: 5.000 thành viên nhóm`,
    [
      'Bùng nổ mùa lễ hội',
      '  3 tỷ doanh thu',
      '  1.500 đơn livestream',
      'Cộng đồng gắn kết',
      '  5.000 thành viên nhóm',
    ],
  ],
  [
    'KR numbers without colons',
    `1. Objective: Win back lapsed customers
   KR1 Re-activate 200 accounts
   KR2 Churn below 3%
2. Objective: Sharpen the brand
   KR1 Ship the new guidelines by 15 December 2026`,
    [
      'Win back lapsed customers',
      '  Re-activate 200 accounts',
      '  Churn below 3%',
      'Sharpen the brand',
      '  Ship the new guidelines by 15 December 2026',
    ],
  ],
  [
    'round bullets with dashes',
    `● O1 – Tối ưu phễu bán hàng
   ○ KR1 – Tỷ lệ chốt từ 12% lên 18%
   ○ KR2 – Thời gian phản hồi dưới 1 giờ
● O2 – Đội ngũ vững nghề
   ○ KR1 – 100% nhân viên qua khóa đào tạo`,
    [
      'Tối ưu phễu bán hàng',
      '  Tỷ lệ chốt từ 12% lên 18%',
      '  Thời gian phản hồi dưới 1 giờ',
      'Đội ngũ vững nghề',
      '  100% nhân viên qua khóa đào tạo',
    ],
  ],
  [
    'a quoted mail',
    `> Chào chị, OKR quý 4 của em:
>
> Mục tiêu: Tăng chất lượng nội dung
> - Thời gian đọc trung bình từ 1,5 lên 2,5 phút
> - 4 bài chuyên sâu mỗi tháng
>
> Em cảm ơn chị.`,
    [
      'Tăng chất lượng nội dung',
      '  Thời gian đọc trung bình từ 1,5 lên 2,5 phút',
      '  4 bài chuyên sâu mỗi tháng',
    ],
  ],
  [
    'columns of status and progress beside',
    `Objective\tKey Result\tOwner\tStart\tTarget\tCurrent\tStatus\tDeadline
Grow revenue\tMonthly recurring revenue\tDana\t$40,000\t$60,000\t$44,000\tOn track\t31/12/2026
\tPaying customers\tMinh\t200\t320\t230\tBehind\t31/12/2026`,
    ['Grow revenue @Dana', '  Monthly recurring revenue @Dana', '  Paying customers @Minh'],
  ],
  [
    'semicolons and one line an objective',
    `O1: Mở rộng kênh đại lý; KR1: 30 đại lý mới; KR2: Doanh số đại lý đạt 5 tỷ; KR3: 2 hội nghị khách hàng
O2: Nâng tầm dịch vụ; KR1: CSAT 4,6/5`,
    [
      'Mở rộng kênh đại lý',
      '  30 đại lý mới',
      '  Doanh số đại lý đạt 5 tỷ',
      '  2 hội nghị khách hàng',
      'Nâng tầm dịch vụ',
      '  CSAT 4,6/5',
    ],
  ],
  [
    'Notion check boxes under bold text',
    `**Delight new users**
- [ ] Activation from 40% to 55%
- [x] Publish the onboarding guide
**Stay reliable**
- [ ] Uptime of 99.9%`,
    [
      'Delight new users',
      '  Activation from 40% to 55%',
      '  Publish the onboarding guide',
      'Stay reliable',
      '  Uptime of 99.9%',
    ],
  ],
  [
    'emoji objectives over emoji results',
    `🚀 Tăng tốc bán hàng online
✅ 1.200 đơn mỗi tháng
✅ Tỷ lệ hoàn đơn dưới 4%
💚 Khách hàng yêu mến
✅ NPS từ 30 lên 45`,
    [
      'Tăng tốc bán hàng online',
      '  1.200 đơn mỗi tháng',
      '  Tỷ lệ hoàn đơn dưới 4%',
      'Khách hàng yêu mến',
      '  NPS từ 30 lên 45',
    ],
  ],
  [
    'hyphens for key results under plain objectives',
    `Xây dựng thương hiệu tuyển dụng
- 500 hồ sơ ứng tuyển mỗi quý
- Tỷ lệ nhận việc từ 60% lên 75%

Giữ chân nhân tài
- Tỷ lệ nghỉ việc dưới 8%`,
    [
      'Xây dựng thương hiệu tuyển dụng',
      '  500 hồ sơ ứng tuyển mỗi quý',
      '  Tỷ lệ nhận việc từ 60% lên 75%',
      'Giữ chân nhân tài',
      '  Tỷ lệ nghỉ việc dưới 8%',
    ],
  ],
  [
    'the objective named once, key results in a column of their own',
    `Mục tiêu: Dẫn đầu tìm kiếm địa phương\t
KR1\t40 từ khóa trong top 3
KR2\t20.000 lượt ghé website mỗi tháng`,
    ['Dẫn đầu tìm kiếm địa phương', '  40 từ khóa trong top 3', '  20.000 lượt ghé website mỗi tháng'],
  ],
  [
    'levels of a team and bold key results',
    `## Phòng Kinh doanh
### Mục tiêu 1: Tăng trưởng bền vững
**KR 1.1** Doanh thu 18 tỷ
**KR 1.2** 25 hợp đồng mới
### Mục tiêu 2: Quy trình gọn
**KR 2.1** Thời gian báo giá còn 1 ngày`,
    [
      'Tăng trưởng bền vững',
      '  Doanh thu 18 tỷ',
      '  25 hợp đồng mới',
      'Quy trình gọn',
      '  Thời gian báo giá còn 1 ngày',
    ],
  ],
  [
    'objectives that say whose they are',
    `COMPANY OBJECTIVE: Be the first name in home solar
  KR1: Sign 40 installers
  MARKETING TEAM OBJECTIVE: Make solar easy to understand
    KR1: 12 explainer videos
Mục tiêu phòng Kinh doanh: Mở rộng miền Trung
KR1: 6 showroom mới`,
    [
      'Be the first name in home solar',
      '  Sign 40 installers',
      'Make solar easy to understand',
      '  12 explainer videos',
      'Mở rộng miền Trung',
      '  6 showroom mới',
    ],
  ],
  [
    'a table under each objective',
    `## Objective 1: Earn the trust of parents

| Key Result | Target | Measured by |
|---|---|---|
| KR1.1 — Weekly readers | 4,000 | analytics |

### Objective 2: Pay for itself

| Key Result | Target | Timeline |
|---|---|---|
| KR2.1: Paying families | 60 | Month 6 |
| KR2.2: Monthly revenue | $900 | Month 6 |`,
    [
      'Earn the trust of parents',
      '  Weekly readers',
      'Pay for itself',
      '  Paying families',
      '  Monthly revenue',
    ],
  ],
  [
    'bullets that tell about a numbered key result',
    `**Objective**: Trở thành nơi mẹ bỉm hỏi đầu tiên

**Kết quả then chốt**:
1. Thành viên nhóm từ 3.200 → 5.000
   - Hiện tại: 3.640 (24%)
   - Cách làm: livestream tối thứ Năm

2. 60 bài hỏi đáp mỗi tuần
   - Hiện tại: 41`,
    ['Trở thành nơi mẹ bỉm hỏi đầu tiên', '  Thành viên nhóm từ 3.200 → 5.000', '  60 bài hỏi đáp mỗi tuần'],
  ],
  [
    'a drawn tree without labels',
    `Đưa dịch vụ tới khách tỉnh
├── 12 điểm giao nhận mới
│   └── thuê kho ở Cần Thơ
└── Thời gian giao từ 5 xuống 3 ngày`,
    ['Đưa dịch vụ tới khách tỉnh', '  12 điểm giao nhận mới', '  Thời gian giao từ 5 xuống 3 ngày'],
  ],
  [
    'several key results in one cell',
    `| Objective | Key Results |
|---|---|
| "Khách quay lại" | KR1: Mua lại 30% · KR2: NPS ≥ 45 · KR3: Hoàn hàng ≤ 3% |`,
    ['Khách quay lại', '  Mua lại 30%', '  NPS ≥ 45', '  Hoàn hàng ≤ 3%'],
  ],
  [
    'a title above numbered objectives',
    `Mục tiêu Q1/2027 - Team Content

1. Xây kênh TikTok thành nguồn khách
1.1 120 video đăng
1.2 300 lead từ bio
2. Blog lên đầu
2.1 25 từ khoá vào top 3`,
    [
      'Xây kênh TikTok thành nguồn khách',
      '  120 video đăng',
      '  300 lead từ bio',
      'Blog lên đầu',
      '  25 từ khoá vào top 3',
    ],
  ],
  [
    'objectives with lines about them, and a table of key results each',
    `### O1: Keep every client we win

**Owner**: Vy
**Priority**: High
**Status**: 🟡 on track

| Key Result | Baseline | Target |
|---|---|---|
| KR1: Clients lost in a quarter | 9 | 3 |

### O2: Be found first

**Owner**: Khoa

| Key Result | Baseline | Target |
|---|---|---|
| KR1: Branded searches a month | 800 | 2,000 |`,
    [
      'Keep every client we win @Vy',
      '  Clients lost in a quarter',
      'Be found first @Khoa',
      '  Branded searches a month',
    ],
  ],
  [
    'a Mermaid graph, its boxes first and its arrows after',
    `## OKR quý 4

\`\`\`mermaid
graph TD
    Goal[Giao hàng nhanh và đúng hẹn]
    KR1["KR1: Tỷ lệ đúng hẹn từ 82% lên 95%"]
    KR2(KR2: Dưới 10 khiếu nại mỗi tuần)
    Task[Mở thêm kho]
    Goal --> KR1 & KR2
    KR1 -.->|nhờ| Task
    style Goal fill:#fff
\`\`\``,
    ['Giao hàng nhanh và đúng hẹn', '  Tỷ lệ đúng hẹn từ 82% lên 95%', '  Dưới 10 khiếu nại mỗi tuần'],
  ],
  [
    'a Mermaid graph of arrows between boxes, in groups',
    `flowchart LR
  subgraph team [Sales team]
    A[O: Sell to schools] --> B[KR1: Sign 12 schools (pilot or paid)]
    A --> C{{KR2: Pilot to paid above 40%}}
  end
  subgraph "Objective: Teach the team"
    D["KR1: 4 courses<br/>Target: 4<br/>Current: 1"]
  end`,
    [
      'Sell to schools',
      '  Sign 12 schools (pilot or paid)',
      '  Pilot to paid above 40%',
      'Teach the team',
      '  4 courses (Target: 4, Current: 1)',
    ],
  ],
  [
    'who is in charge behind a dash, or slanted in Markdown',
    `**Objective 1 — Teach the trade** _(Owner: Anna)_

* KR 1: 3 posts per week
* KR 2: Grow visits from 45k to 80k – PIC: Hương`,
    ['Teach the trade @Anna', '  3 posts per week', '  Grow visits from 45k to 80k @Hương'],
  ],
  [
    'headings between examples, the line above ending in a period of time',
    `Ví dụ 4
O: Tăng phạm vi truyền thông xã hội
  • KR1: Tăng 20% người theo dõi so với tháng trước
Ví dụ 5
O: Quảng bá sản phẩm
  • KR1: Tăng 25% yêu cầu demo mỗi quý
Ví dụ 6`,
    [
      'Tăng phạm vi truyền thông xã hội',
      '  Tăng 20% người theo dõi so với tháng trước',
      'Quảng bá sản phẩm',
      '  Tăng 25% yêu cầu demo mỗi quý',
    ],
  ],
  [
    'plain lines under a line that counts them',
    `Quý này nhóm tập trung 2 việc:
Kênh YouTube từ 6.200 lên 10.000 người đăng ký
NPS từ 32 lên 45`,
    [
      'Quý này nhóm tập trung 2 việc:',
      '  Kênh YouTube từ 6.200 lên 10.000 người đăng ký',
      '  NPS từ 32 lên 45',
    ],
  ],
];
