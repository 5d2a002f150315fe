import { linesOf, listOf } from '../language.ts';
import type { Language } from '../language.ts';

export const zh: Language = {
  code: 'zh',
  share: 0.2,
  space: '',
  charactersPerWord: 1.6,
  syllables: [
    Array.from('海河山城江湖岛林石金银铁水火风云雨雪春秋东西南北新古大小长高光明平安和文'),
    Array.from('港桥路站场厂校院局社会团队船车机线网库园馆楼塔村镇湾岸坡谷源流票税金券约'),
  ],
  names: {
    order: 'family given',
    given: listOf(
      '伟明, 芳华, 静兰, 丽霞, 建军, 志勇, 晓燕, 文杰, 海涛, 玉玲, 国强, 秀娟, 子平, 家辉, 雅文, 思远, 立新, 春梅',
    ),
    family: Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩'),
  },
  grammar: {
    sentence: linesOf(`
      {clause}。
      {clause}，{joining}{clause}。
      {opener}，{clause}。
      {day}，{clause}，{joining}{clause}。
      据{noun}报道，{clause}。
      在{place}，{clause}。
      {clause}：{year}年共有{number}名{nouns}，比上年增加{percent}。`),
    clause: linesOf(`
      {place}的{noun}{verb}了{adjective}的{noun}
      {adjective}{noun}在{place}{verb}了{noun}
      {number}名{nouns}{verb}了{noun}的{noun}
      {noun}和{noun}{verb}了{nouns}的{noun}
      {nouns}认为{noun}{verb}的{noun}很{adjective}
      {noun}在{year}年{verb}了{noun}
      {person}在{noun}{verb}了{adjective}的{noun}`),
    title: linesOf(`
      {place}{noun}{verb}{adjective}{noun}
      {adjective}{noun}{verb}{nouns}的{noun}
      {number}名{nouns}{verb}{place}{noun}
      {noun}为何{verb}{adjective}的{noun}`),
    subhead: linesOf(`
      {adjective}的{noun}
      {noun}与{noun}`),
    spoken: linesOf(`
      {place}{noun}{role}{person}说：“{clause}。”
      “{clause}，{joining}{clause}，”{person}说。
      {person}表示：“{clause}。{clause}。”
      “{clause}，”{noun}{role}{person}指出。`),
    opener: listOf('与此同时, 最后, 多年来, 起初, 到目前为止, 尽管如此, 一般来说'),
    joining: listOf('并且, 但是, 而, 因为, 虽然, 所以'),
    role: listOf('主任, 秘书, 发言人, 主席, 负责人, 成员, 局长, 会长'),
    column: listOf('年份, 地点, 数量, 比例, 变化, 合计'),
    noun: listOf(`政府, 城市, 法院, 计划, 委员会, 公司, 报告, 市场, 港口, 学校, 法律, 地区, 项目, 投票, 河流, 部长, 预算, 车站, 协议,
      大桥, 工会, 医院, 工厂, 选举, 公路, 边境, 决定, 船只, 危机, 银行, 价格, 调查, 方案, 风暴, 线路, 合同, 城镇, 农场, 海岸, 办公室, 系统,
      罢工, 村庄, 博物馆, 节日, 电站, 供水, 税收, 债务, 运动, 球队, 教练, 比赛, 研究, 实验室, 疫苗, 档案, 剧院, 图书馆, 乐团, 森林, 山谷,
      岛屿, 水库, 渡轮, 电车, 铁路, 隧道, 机场, 仓库, 船队, 收成, 旱灾, 洪水, 救援, 基金, 养老金, 工资, 租金, 许可证, 投诉, 上诉, 判决`),
    nouns:
      listOf(`居民, 工人, 学生, 官员, 家庭, 成员, 教师, 患者, 农民, 司机, 医生, 工程师, 消防员, 志愿者, 乘客, 记者, 律师, 球员, 游客,
      护士, 船员, 租户, 法官, 选民, 老人`),
    verb: listOf(`批准, 关闭, 开放, 拒绝, 改变, 发现, 建设, 失去, 赢得, 公布, 预计, 购买, 出售, 保持, 离开, 收到, 规划, 签署, 展示, 停止,
      支持, 指责, 欢迎, 推迟, 准备, 支付, 削减, 恢复, 审查, 统计, 转移, 测量, 质疑, 批评, 延长, 暂停, 保护, 更换, 修复, 更新, 捍卫, 撤回`),
    adjective:
      listOf(`重要, 新, 旧, 公共, 当地, 全国, 大型, 小型, 长期, 首个, 最后, 北部, 南部, 早期, 民间, 强大, 区域, 国外, 共同, 近期,
      最终, 安静, 沿海, 农村, 年度, 困难, 广泛, 便宜, 现代, 联合, 紧急, 临时, 独立, 历史, 市级, 医疗, 少见, 稳定, 拥挤, 昂贵`),
    place: listOf(
      `青石港, 云溪, 白鹭湾, 长林, 东桥, 枫叶镇, 古塔, 河口, 金沙洲, 蓝田, 龙泉岭, 明湖, 南浦, 平川, 三江口, 松岭, 望海, 西渡, 银滩`,
    ),
  },
};
