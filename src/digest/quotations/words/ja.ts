/** Verbs of speech as they stand behind 「…」と, each up to the part that does not change. */
export const verbs = (
  '述べ 語っ 語り 話し 話す 説明し 強調し 指摘し コメントし 書い 書き 発言し 主張し ' +
  '訴え 明らかにし 明かし 答え 反論し 警告し 表明し 呼びかけ 呼び掛け 振り返 つぶや ' +
  '投稿し 評価し 批判し 謝罪し 断言し 考えを示し 見方を示し 認識を示し 言っ 言い 言う ' +
  '叫 尋ね 続け 付け加え 抱負を 喜び 喜ん 力を込め 胸を張 話題に 回答し 発表し 非難し ' +
  '歓迎し 求め 促し 嘆い'
).split(' ');

/** What stands behind a name: roles and forms of respect, longer ones first. */
export const titles = (
  '官房長官 国務長官 国防長官 外務大臣 防衛大臣 財務大臣 総理大臣 副大統領 大統領 副首相 ' +
  '首相 総理 外相 防衛相 財務相 経産相 厚労相 環境相 文科相 法相 農相 大臣 副大臣 ' +
  '長官 報道官 事務総長 幹事長 書記長 委員長 議長 代表 党首 総裁 知事 市長 町長 村長 ' +
  '区長 議員 社長 会長 副社長 所長 部長 局長 課長 監督 コーチ 選手 主将 教授 准教授 ' +
  '名誉教授 研究員 博士 弁護士 医師 記者 作家 大使 国王 女王 教皇 法王 容疑者 被告 ' +
  '判事 検事 氏 さん 様 先生 理事長 院長 学長 校長 船長 機長 隊長'
).split(' ');

/** The commonest family names; a name that begins with none of them is left out. */
export const families = (
  '佐々木 長谷川 五十嵐 久保田 大久保 小野寺 西村 石破 岸田 安倍 菅 麻生 河野 茂木 ' +
  '高市 小泉 枝野 玉木 志位 野田 松野 上川 木原 小池 佐藤 鈴木 高橋 田中 伊藤 渡辺 ' +
  '渡邊 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎 ' +
  '阿部 池田 橋本 山下 森 石川 中島 前田 藤田 後藤 小川 岡田 村上 近藤 石井 坂本 ' +
  '遠藤 青木 藤井 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 ' +
  '和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 ' +
  '大野 丸山 今井 河合 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 岩崎 ' +
  '桜井 木下 野口 菊地 新井 野村 佐野 渡部 杉本 大西 古川 浜田 市川 林 島田 水野 ' +
  '高田 大谷 黒田 植田 川口 西田'
).split(' ');

/** Before a name: it is not the one who speaks, or not alone. */
export const notSubject = new Set(Array.from('と・や対'));
